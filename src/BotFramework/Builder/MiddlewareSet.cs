using System.Collections;

namespace BotFramework.Builder;

/// <summary>Middleware in the order it was added, as one.</summary>
public class MiddlewareSet : IMiddleware, IEnumerable<IMiddleware>
{
    private readonly List<IMiddleware> _middleware = [];

    /// <summary>Adds middleware at the end.</summary>
    public MiddlewareSet Use(IMiddleware middleware)
    {
        ArgumentNullException.ThrowIfNull(middleware);
        _middleware.Add(middleware);
        return this;
    }

    /// <summary>Runs all the middleware, then what follows the set.</summary>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(next);

        var reachedEnd = false;
        await RunFromAsync(turnContext, 0, (_, _) =>
        {
            reachedEnd = true;
            return Task.CompletedTask;
        }, cancellationToken);

        if (reachedEnd)
            await next(cancellationToken);
    }

    /// <summary>Runs all the middleware with the bot at its end.</summary>
    public Task ReceiveActivityWithStatusAsync(ITurnContext turnContext, BotCallbackHandler? callback, CancellationToken cancellationToken) =>
        RunFromAsync(turnContext, 0, callback, cancellationToken);

    /// <inheritdoc/>
    public IEnumerator<IMiddleware> GetEnumerator() => _middleware.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Task RunFromAsync(ITurnContext turnContext, int index, BotCallbackHandler? callback, CancellationToken cancellationToken)
    {
        if (index == _middleware.Count)
            return callback?.Invoke(turnContext, cancellationToken) ?? Task.CompletedTask;

        return _middleware[index].OnTurnAsync(turnContext, ct => RunFromAsync(turnContext, index + 1, callback, ct), cancellationToken);
    }
}
