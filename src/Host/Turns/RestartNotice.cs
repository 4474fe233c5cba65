using BotFramework.Builder;
using BotFramework.Builder.Turns;
using BotFramework.Schema;
using IMiddleware = BotFramework.Builder.IMiddleware;

namespace GentleSleepBot.Host.Turns;

/// <summary>Says kindly that the talk begins anew when what was noted of it could not be read; after the answer, which may be urgent.</summary>
internal sealed class RestartNotice : IMiddleware
{
    private const string Kindly = "I am sorry: I could not read my notes of our talk any more, so I start fresh. If something you told me earlier matters now, please tell me again.";

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        await next(cancellationToken);
        if (turnContext.Activity.Type == ActivityTypes.Message && turnContext.TurnState.Get<TurnRestart>() is not null)
            await turnContext.SendActivityAsync(MessageFactory.Text(Kindly), cancellationToken);
    }
}
