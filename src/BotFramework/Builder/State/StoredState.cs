namespace BotFramework.Builder;

/// <summary>Values by name, as one stored item with a version: what a <see cref="BotState"/> keeps under a key.</summary>
public sealed class StoredState : Dictionary<string, object>, IStoreItem
{
    /// <summary>Makes an empty state.</summary>
    public StoredState()
        : base(StringComparer.Ordinal)
    {
    }

    /// <summary>Makes a state with the values of a map.</summary>
    public StoredState(IDictionary<string, object> values)
        : base(values, StringComparer.Ordinal)
    {
    }

    /// <inheritdoc/>
    public string? ETag { get; set; }

    /// <summary>The values as they are stored, when that is known; spares serialising them twice.</summary>
    internal byte[]? Json { get; set; }
}
