using BotFramework.Builder;
using BotFramework.Schema;
using GentleSleepBot.Dialogs.Talk;
using Microsoft.Extensions.Options;
using IMiddleware = BotFramework.Builder.IMiddleware;

namespace GentleSleepBot.Host.Limits;

/// <summary>A message too long to be read for an answer is screened: what tells of danger goes on to the bot, anything else gets a kind word and keeps its talk.</summary>
internal sealed class LongMessages(DangerScreen screen, IOptions<LimitOptions> options) : IMiddleware
{
    private const string Kindly =
        "That is more than I can take in at once. What troubles you most right now? Two or three sentences are enough. If anyone is in danger, call your emergency number now.";

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var longest = options.Value.LongestMessage;
        var activity = turnContext.Activity;
        var said = activity.Type is ActivityTypes.Message or ActivityTypes.MessageUpdate ? SaidText.Of(activity) : "";
        if (said.Length <= longest)
        {
            await next(cancellationToken);
            return;
        }

        // On a thread of its own: the turns that came with this one go on meanwhile.
        if (await Task.Run(() => screen.DangerIn(said, longest), cancellationToken) is not { } danger)
        {
            await turnContext.SendActivityAsync(MessageFactory.Text(Kindly), cancellationToken);
            return;
        }

        (activity.Text, activity.Value) = (danger, null);
        await next(cancellationToken);
    }
}
