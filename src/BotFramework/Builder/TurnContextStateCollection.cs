namespace BotFramework.Builder;

/// <summary>Things that live as long as a turn, by name or by type.</summary>
public sealed class TurnContextStateCollection : Dictionary<string, object>, IDisposable
{
    private bool _disposed;

    /// <summary>The thing of that name; null when there is none.</summary>
    public T? Get<T>(string key)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(key);
        return TryGetValue(key, out var value) ? value as T : null;
    }

    /// <summary>The thing added under its type; null when there is none.</summary>
    public T? Get<T>()
        where T : class => Get<T>(KeyOf<T>());

    /// <summary>Adds a thing under a name that is not yet taken.</summary>
    public void Add<T>(string key, T value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(value);
        base.Add(key, value);
    }

    /// <summary>Adds a thing under its type, which is not yet taken.</summary>
    public void Add<T>(T value)
        where T : class => Add(KeyOf<T>(), value);

    /// <summary>Sets the thing of that name; null takes it away.</summary>
    public void Set<T>(string key, T? value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(key);

        if (value is null)
            Remove(key);
        else
            this[key] = value;
    }

    /// <summary>Sets the thing of that type; null takes it away.</summary>
    public void Set<T>(T? value)
        where T : class => Set(KeyOf<T>(), value);

    /// <summary>Disposes what can be disposed of.</summary>
    public void Dispose()
    {
        if (_disposed)
            return;

        _disposed = true;
        foreach (var value in Values.OfType<IDisposable>())
            value.Dispose();
    }

    private static string KeyOf<T>() => typeof(T).FullName ?? typeof(T).Name;
}
