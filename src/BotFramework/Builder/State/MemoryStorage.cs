namespace BotFramework.Builder;

/// <summary>Storage in memory, for tests: keeps items as stored text, so that what cannot be stored fails here too.</summary>
public class MemoryStorage : IStorage
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, (byte[] Json, long Version)> _items;
    private long _version;

    /// <summary>Makes an empty storage.</summary>
    public MemoryStorage()
        : this(null)
    {
    }

    /// <summary>Makes a storage with items in it.</summary>
    public MemoryStorage(IDictionary<string, object>? items)
    {
        _items = new(StringComparer.Ordinal);
        foreach (var (key, item) in items ?? new Dictionary<string, object>())
            _items[key] = (StateSerializer.Serialize(item), ++_version);
    }

    /// <inheritdoc/>
    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);

        var found = new Dictionary<string, object>(StringComparer.Ordinal);
        lock (_gate)
        {
            foreach (var key in keys)
            {
                if (!_items.TryGetValue(key, out var stored))
                    continue;

                var item = StateSerializer.Deserialize(stored.Json, key);
                (item as IStoreItem)?.ETag = TextOf(stored.Version);
                found[key] = item;
            }
        }

        return Task.FromResult<IDictionary<string, object>>(found);
    }

    /// <inheritdoc/>
    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(changes);

        var written = changes.Select(change => (change.Key, Item: change.Value, Json: StateSerializer.Serialize(change.Value))).ToList();
        lock (_gate)
        {
            foreach (var (key, item, _) in written)
                RefuseStale(key, item);

            foreach (var (key, item, json) in written)
            {
                _items[key] = (json, ++_version);
                (item as IStoreItem)?.ETag = TextOf(_version);
            }
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);

        lock (_gate)
        {
            foreach (var key in keys)
                _items.Remove(key);
        }

        return Task.CompletedTask;
    }

    private static string TextOf(long version) => version.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private void RefuseStale(string key, object item)
    {
        if (item is not IStoreItem { ETag: { } etag } || etag == "*")
            return;

        if (etag.Length == 0)
            throw new ArgumentException($"The ETag of '{key}' is empty.");

        if (_items.TryGetValue(key, out var stored) && TextOf(stored.Version) != etag)
            throw new InvalidOperationException($"Etag conflict: '{key}' was written since it was read.");
    }
}
