namespace BotFramework.Builder;

/// <summary>One named part of a <see cref="BotState"/>.</summary>
internal sealed class BotStatePropertyAccessor<T>(BotState state, string name) : IStatePropertyAccessor<T>
{
    public string Name => name;

    public async Task<T> GetAsync(ITurnContext turnContext, Func<T>? defaultValueFactory, CancellationToken cancellationToken)
    {
        var values = await ValuesAsync(turnContext, cancellationToken);

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
