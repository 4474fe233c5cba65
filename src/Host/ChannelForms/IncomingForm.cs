using System.Text.Json;
using BotFramework.Builder;
using BotFramework.Schema;
using IMiddleware = BotFramework.Builder.IMiddleware;

namespace GentleSleepBot.Host.ChannelForms;

/// <summary>Makes of what a channel sends the words that were meant: without the mention of the bot, and a tapped choice by its words.</summary>
internal sealed class IncomingForm : IMiddleware
{
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var activity = turnContext.Activity;
        if (activity.Type is ActivityTypes.Message or ActivityTypes.MessageUpdate)
        {
            activity.RemoveRecipientMention();
            TakeChoice(activity);
        }

        return next(cancellationToken);
    }

    private static void TakeChoice(Activity activity)
    {
        if (!string.IsNullOrEmpty(activity.Text)
            || activity.Value is not JsonElement { ValueKind: JsonValueKind.Object } value
            || !value.TryGetProperty(ChoiceCard.ChoiceMember, out var choice)
            || choice.ValueKind != JsonValueKind.String)
            return;

        activity.Text = choice.GetString();
        activity.Value = null;
    }
}
