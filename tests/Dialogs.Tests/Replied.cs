using BotFramework.Schema;

namespace Dialogs.Tests;

/// <summary>What came back, in one string, and the taps below it.</summary>
internal static class Replied
{
    public static string Text(this IReadOnlyList<Activity> replies) => string.Join("\n\n", replies.Select(reply => reply.Text));

    public static IReadOnlyList<string> Taps(this IReadOnlyList<Activity> replies) =>
        [.. (replies.Count > 0 ? replies[^1] : null)?.SuggestedActions?.Actions?.Select(action => action.Title ?? "") ?? []];
}
