namespace BotFramework.Builder;

/// <summary>Makes accessors to named parts.</summary>
public interface IPropertyManager
{
    /// <summary>Makes an accessor to the part of that name.</summary>
    IStatePropertyAccessor<T> CreateProperty<T>(string name);
}
