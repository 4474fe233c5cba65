namespace BotFramework.Builder;

/// <summary>
/// Items by key. An item that is an <see cref="IStoreItem"/> is written only while its ETag is the stored one;
/// <c>*</c> or no ETag overwrites, and a stale one throws <see cref="InvalidOperationException"/>.
/// </summary>
public interface IStorage
{
    /// <summary>Reads the items that exist among the keys.</summary>
    Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default);

    /// <summary>Writes items, and gives each <see cref="IStoreItem"/> its new ETag.</summary>
    Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default);

    /// <summary>Deletes items; a key without one is no error.</summary>
    Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default);
}
