namespace BotFramework.Builder;

/// <summary>A stored item that knows which version of it was read.</summary>
public interface IStoreItem
{
    /// <summary>The version read; <c>*</c> or null to overwrite any.</summary>
    string? ETag { get; set; }
}
