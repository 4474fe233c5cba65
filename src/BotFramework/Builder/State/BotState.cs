using System.Text.Json;

namespace BotFramework.Builder;

/// <summary>Named values kept under one key from turn to turn; read once a turn, written when they changed.</summary>
public abstract partial class BotState : IPropertyManager
{
    private readonly IStorage _storage;
    private readonly string _contextServiceKey;

    /// <summary>Makes a state.</summary>
    /// <param name="storage">Where it is kept, unless the turn brings an <see cref="IStorage"/> of its own in its turn state.</param>
    /// <param name="contextServiceKey">Name of the cached state in the turn state.</param>
    protected BotState(IStorage storage, string contextServiceKey)
    {
        ArgumentNullException.ThrowIfNull(storage);
        ArgumentException.ThrowIfNullOrWhiteSpace(contextServiceKey);

        _storage = storage;
        _contextServiceKey = contextServiceKey;
    }

    /// <inheritdoc/>
    public IStatePropertyAccessor<T> CreateProperty<T>(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return new BotStatePropertyAccessor<T>(this, name);
    }

    /// <summary>Reads the state into the turn, unless it is already there.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="force">Reads again, dropping changes.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="StateFormatException">What is stored cannot be read.</exception>
    public virtual async Task LoadAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);

        if (!force && GetCachedState(turnContext) is not null)
            return;

        var key = GetStorageKey(turnContext);
        var items = await StorageOf(turnContext).ReadAsync([key], cancellationToken);
        var state = items.TryGetValue(key, out var item)
            ? item as StoredState ?? throw new StateFormatException("A stored item is not a state.") { Key = key }
            : new StoredState();

        turnContext.TurnState.Set(_contextServiceKey, new CachedBotState(state));
    }

    /// <summary>Writes the state when it changed since it was read.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="force">Writes it even when it did not change, and over any other version.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    public virtual async Task SaveChangesAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);

        if (GetCachedState(turnContext) is not { } cached || (!cached.IsChanged(out var json) && !force))
            return;

        if (force)
            cached.Values.ETag = "*";

        cached.Values.Json = json;
        var key = GetStorageKey(turnContext);
        await StorageOf(turnContext).WriteAsync(new Dictionary<string, object>(StringComparer.Ordinal) { [key] = cached.Values }, cancellationToken);
        cached.MarkSaved(json);
    }

    /// <summary>Empties the state; stored when it is saved.</summary>
    public virtual Task ClearStateAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);

        var etag = GetCachedState(turnContext)?.Values.ETag;
        var cleared = new CachedBotState(new StoredState { ETag = etag });
        cleared.MarkUnsaved();
        turnContext.TurnState.Set(_contextServiceKey, cleared);
        return Task.CompletedTask;
    }

    /// <summary>Deletes the state at once, in the turn and where it is kept.</summary>
    public virtual async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);

        turnContext.TurnState.Remove(_contextServiceKey);
        await StorageOf(turnContext).DeleteAsync([GetStorageKey(turnContext)], cancellationToken);
    }

    /// <summary>A copy of the cached state as JSON; undefined when it is not loaded.</summary>
    public JsonElement Get(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);

        if (GetCachedState(turnContext) is not { } cached)
            return default;

        using var document = JsonDocument.Parse(StateSerializer.Serialize(cached.Values));
        return document.RootElement.Clone();
    }

    /// <summary>The state as cached in the turn; null when it is not loaded.</summary>
    public CachedBotState? GetCachedState(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return turnContext.TurnState.Get<CachedBotState>(_contextServiceKey);
    }

    /// <summary>Key that the state is kept under.</summary>
    protected abstract string GetStorageKey(ITurnContext turnContext);

    internal string KeyOf(ITurnContext turnContext) => GetStorageKey(turnContext);

    private IStorage StorageOf(ITurnContext turnContext) => turnContext.TurnState.Get<IStorage>() ?? _storage;
}
