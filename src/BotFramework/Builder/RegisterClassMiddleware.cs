namespace BotFramework.Builder;

/// <summary>Puts a thing into the state of every turn, unless the turn brought one of its own.</summary>
public class RegisterClassMiddleware<T> : IMiddleware
    where T : class
{
    private readonly string _key;

    /// <summary>Registers a thing under its type.</summary>
    public RegisterClassMiddleware(T service)
        : this(service, typeof(T).FullName ?? typeof(T).Name)
    {
    }

    /// <summary>Registers a thing under a name.</summary>
    public RegisterClassMiddleware(T service, string key)
    {
        ArgumentNullException.ThrowIfNull(service);
        ArgumentException.ThrowIfNullOrWhiteSpace(key);

        Service = service;
        _key = key;
    }

    /// <summary>The thing.</summary>
    public T Service { get; set; }

    /// <inheritdoc/>
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(next);

        turnContext.TurnState.TryAdd(_key, Service);
        return next(cancellationToken);
    }
}
