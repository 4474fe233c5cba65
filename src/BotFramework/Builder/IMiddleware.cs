namespace BotFramework.Builder;

/// <summary>A step that every turn passes before the bot.</summary>
public interface IMiddleware
{
    /// <summary>Handles a turn; the bot is reached only by way of <paramref name="next"/>.</summary>
    Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default);
}
