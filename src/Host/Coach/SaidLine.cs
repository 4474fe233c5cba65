using System.Text.Json;
using BotFramework.Builder.Turns;
using BotFramework.Schema;

namespace GentleSleepBot.Host.Coach;

/// <summary>One thing that was said in a talk.</summary>
/// <param name="IsFromBot">Whether the bot said it.</param>
/// <param name="Text">The words as written.</param>
/// <param name="At">When; null when it is not known.</param>
internal sealed record SaidLine(bool IsFromBot, string Text, DateTimeOffset? At)
{
    /// <summary>Reads an entry; null when nothing was said with it.</summary>
    public static SaidLine? Read(TranscriptEntry entry)
    {
        var activity = JsonSerializer.Deserialize(entry.Json, BotFrameworkJsonContext.Default.Activity);
        var text = string.IsNullOrWhiteSpace(activity?.Text) ? activity?.Summary : activity.Text;
        return activity?.Type == ActivityTypes.Message && !string.IsNullOrWhiteSpace(text) ? new SaidLine(entry.IsFromBot, text, activity.Timestamp) : null;
    }
}
