namespace BotFramework.Builder;

/// <summary>Reading of items of one type.</summary>
public static class StorageExtensions
{
    /// <summary>Reads the items that exist among the keys and are of the type.</summary>
    public static async Task<IDictionary<string, T>> ReadAsync<T>(this IStorage storage, string[] keys, CancellationToken cancellationToken = default)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(storage);

        var items = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var (key, value) in await storage.ReadAsync(keys, cancellationToken))
        {
            if (value is T item)
                items[key] = item;
        }

        return items;
    }
}
