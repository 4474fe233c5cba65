namespace BotFramework.Builder;

/// <summary>A named part of a state.</summary>
public interface IStatePropertyInfo
{
    /// <summary>Name of the part.</summary>
    string Name { get; }
}
