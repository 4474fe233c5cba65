namespace BotFramework.Builder;

/// <summary>The rest of the middleware, and the bot at its end.</summary>
public delegate Task NextDelegate(CancellationToken cancellationToken);
