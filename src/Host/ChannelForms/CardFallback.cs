using System.Text;
using System.Text.Json;
using BotFramework.Schema;

namespace GentleSleepBot.Host.ChannelForms;

/// <summary>Gives every Adaptive Card words for where it is not drawn, and puts only the words where no card is.</summary>
internal static class CardFallback
{
    private static readonly string[] Spoken = ["text", "label", "title"];

    public static void Put(Activity activity, ChannelAbilities abilities)
    {
        if (activity.Attachments is not { Count: > 0 } attachments || abilities.HasAdaptiveCards)
            return;

        var words = attachments.Where(IsCard).Select(card => WordsOf((JsonElement)card.Content!)).Where(text => text.Length > 0).ToList();
        activity.Attachments = [.. attachments.Where(attachment => !IsCard(attachment))];
        if (words.Count > 0)
            activity.Text = string.Join("\n\n", [.. activity.Text is { Length: > 0 } text ? [text] : Array.Empty<string>(), .. words]);
    }

    private static bool IsCard(Attachment attachment) => attachment is { ContentType: ChoiceCard.ContentType, Content: JsonElement };

    private static string WordsOf(JsonElement card)
    {
        if (card.TryGetProperty("fallbackText", out var fallback) && fallback.ValueKind == JsonValueKind.String)
            return fallback.GetString()!;

        var words = new StringBuilder();
        Append(words, card);
        return words.ToString().TrimEnd();
    }

    private static void Append(StringBuilder words, JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
                Append(words, item);
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in element.EnumerateObject())
            {
                if (member.Value.ValueKind == JsonValueKind.String && Spoken.Contains(member.Name, StringComparer.Ordinal))
                    words.Append(member.Value.GetString()).Append('\n');
                else if (member.Value.ValueKind is JsonValueKind.Array or JsonValueKind.Object)
                    Append(words, member.Value);
            }
        }
    }
}
