namespace BotFramework.Builder;

/// <summary>One named part of a <see cref="BotState"/>.</summary>
internal sealed class BotStatePropertyAccessor<T>(BotState state, string name) : IStatePropertyAccessor<T>
{
    public string Name => name;

    public Task<T> GetAsync(ITurnContext turnContext, Func<T>? defaultValueFactory, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return state.GetCachedState(turnContext) is { } cached
            ? Task.FromResult(ValueOf(cached.State, turnContext, defaultValueFactory))
            : LoadAsync(turnContext, defaultValueFactory, cancellationToken);
    }

    private async Task<T> LoadAsync(ITurnContext turnContext, Func<T>? defaultValueFactory, CancellationToken cancellationToken) =>
        ValueOf(await ValuesAsync(turnContext, cancellationToken), turnContext, defaultValueFactory);

    private T ValueOf(IDictionary<string, object> values, ITurnContext turnContext, Func<T>? defaultValueFactory)
    {
        if (values.TryGetValue(name, out var value))
        {
            return value switch
            {
                T typed => typed,
                null => default!,
                _ => throw new StateFormatException($"The state's '{name}' holds {value.GetType().Name}, not {typeof(T).Name}.") { Key = state.KeyOf(turnContext) },
            };
        }

        if (defaultValueFactory is null)
            return default!;

        var made = defaultValueFactory();
        values[name] = made!;
        return made;
    }

    public async Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken) =>
        (await ValuesAsync(turnContext, cancellationToken))[name] = value!;

    public async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        (await ValuesAsync(turnContext, cancellationToken)).Remove(name);

    private async ValueTask<IDictionary<string, object>> ValuesAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        await state.LoadAsync(turnContext, force: false, cancellationToken);
        return state.GetCachedState(turnContext)!.State;
    }
}
