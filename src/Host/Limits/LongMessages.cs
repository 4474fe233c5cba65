using BotFramework.Builder;
using BotFramework.Schema;
using Microsoft.Extensions.Options;
using IMiddleware = BotFramework.Builder.IMiddleware;

namespace GentleSleepBot.Host.Limits;

/// <summary>A message too long to be read for an answer is screened: danger goes on to the bot, anything else gets a kind word and keeps its talk.</summary>
internal sealed class LongMessages(DangerScreen screen, IOptions<LimitOptions> options) : IMiddleware
{
    private const string Kindly =
        "That is more than I can take in at once. What troubles you most right now? Two or three sentences are enough. If anyone is in danger, call your emergency number now.";

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var isTooLong = turnContext.Activity is { Type: ActivityTypes.Message, Text: { } text } && text.Length > options.Value.LongestMessage;
        if (isTooLong && !screen.IsDanger(turnContext.Activity.Text))
            await turnContext.SendActivityAsync(MessageFactory.Text(Kindly), cancellationToken);
        else
            await next(cancellationToken);
    }
}
