using BotFramework.Schema;

namespace GentleSleepBot.Host.Commands;

internal static class ReplyText
{
    /// <summary>Everything the bot said as plain lines: bubbles parted by a blank line, then the suggested actions.</summary>
    public static string Of(IEnumerable<Activity> replies)
    {
        var messages = replies.Where(reply => reply.Type == ActivityTypes.Message).ToList();
        var bubbles = messages.Select(BubbleOf).Where(bubble => bubble.Length > 0);
        var actions = messages.LastOrDefault()?.SuggestedActions?.Actions?.Select(action => $"[{action.Title ?? action.Value}]") ?? [];

        var choices = string.Join(' ', actions);
        return string.Join("\n\n", choices.Length > 0 ? bubbles.Append(choices) : bubbles);
    }

    // Summary is what a card says where it cannot be drawn.
    private static string BubbleOf(Activity message) => (message.Text ?? message.Summary ?? "").Trim();
}
