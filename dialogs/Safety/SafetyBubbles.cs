using BotFramework.Builder;
using BotFramework.Schema;
using GentleSleepBot.Guidance.Safety.Replies;

namespace GentleSleepBot.Dialogs.Safety;

/// <summary>Makes messages of a safety reply.</summary>
internal static class SafetyBubbles
{
    /// <summary>One message for each bubble, in order, the buttons under the last.</summary>
    public static IReadOnlyList<Activity> Of(SafetyReply reply)
    {
        List<Activity> bubbles = [MessageFactory.Text(reply.Text)];
        if (reply.SecondText is not null)
            bubbles.Add(MessageFactory.Text(reply.SecondText));

        foreach (var bubble in bubbles)
            bubble.TextFormat = TextFormatTypes.Markdown;
        if (reply.Buttons.Count > 0)
            bubbles[^1].SuggestedActions = new SuggestedActions { Actions = [.. reply.Buttons.Select(ActionOf)] };
        return bubbles;
    }

    private static CardAction ActionOf(SafetyButton button) =>
        new() { Type = button.IsCall ? ActionTypes.OpenUrl : ActionTypes.ImBack, Title = button.Title, Value = button.Value };
}
