using System.Globalization;

namespace BotFramework.Builder.Turns;

/// <summary>The store as one turn sees it: remembers the version of all it read, and holds what it writes until the commit.</summary>
internal sealed class TurnStorage(ITurnStore store, IReadOnlyList<TurnRecord> preloaded, IReadOnlySet<string> poisoned) : IStorage
{
    private readonly Dictionary<string, TurnRecord> _known = preloaded.ToDictionary(record => record.Key, StringComparer.Ordinal);
    private readonly Dictionary<string, long> _reads = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Held> _writes = new(StringComparer.Ordinal);
    private int _edits;

    public IReadOnlyList<RecordRead> Reads => [.. _reads.Select(read => new RecordRead(read.Key, read.Value))];

    public IReadOnlyList<RecordWrite> Writes => [.. _writes.Select(write => new RecordWrite(write.Key, write.Value.Json))];

    public byte[]? Stored(string key) => _known.TryGetValue(key, out var record) ? record.Json : null;

    public async Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        await FetchAsync(keys, cancellationToken);

        var items = new Dictionary<string, object>(keys.Length, StringComparer.Ordinal);
        foreach (var key in keys)
        {
            var record = _known[key];
            _reads[key] = record.Version;

            var (json, etag) = _writes.TryGetValue(key, out var held)
                ? (held.Json, held.ETag)
                : (poisoned.Contains(key) ? null : record.Json, TagOf(record.Version));
            if (json is null)
                continue;

            var item = StateSerializer.DeserializeKept(json, key);
            (item as IStoreItem)?.ETag = etag;
            items[key] = item;
        }

        return items;
    }

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(changes);

        foreach (var (key, item) in changes)
            RefuseStale(key, item);

        foreach (var (key, item) in changes)
        {
            var json = (item as StoredState)?.Json ?? StateSerializer.Serialize(item);
            var held = new Held(json, $"held-{++_edits}");
            _writes[key] = held;
            (item as IStoreItem)?.ETag = held.ETag;
        }

        return Task.CompletedTask;
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);

        foreach (var key in keys)
            _writes[key] = new Held(null, $"held-{++_edits}");

        return Task.CompletedTask;
    }

    private static string TagOf(long version) => version.ToString(CultureInfo.InvariantCulture);

    private async ValueTask FetchAsync(string[] keys, CancellationToken cancellationToken)
    {
        var missing = keys.Where(key => !_known.ContainsKey(key)).Distinct(StringComparer.Ordinal).ToArray();
        if (missing.Length == 0)
            return;

        foreach (var record in await store.ReadRecordsAsync(missing, cancellationToken))
            _known[record.Key] = record;
    }

    /// <summary>Within a turn the only other writer is the turn itself; other turns are met at the commit.</summary>
    private void RefuseStale(string key, object item)
    {
        if (item is not IStoreItem { ETag: { } etag } || etag == "*")
            return;

        var current = _writes.TryGetValue(key, out var held)
            ? held.ETag
            : _known.TryGetValue(key, out var record) ? TagOf(record.Version) : null;
        if (current is not null && current != etag)
            throw new InvalidOperationException($"Etag conflict: '{key}' was written since it was read.");
    }

    private sealed record Held(byte[]? Json, string ETag);
}
