using System.Text;
using System.Text.Json;
using BotFramework.Schema;

namespace GentleSleepBot.Dialogs.Talk;

/// <summary>Everything a parent says with a message: its text, and the words in the value of a tapped button or a filled card.</summary>
internal static class SaidText
{
    private const int DeepestValue = 8;

    private const string Skip = "skip";

    /// <summary>The words; those of a form in which nothing is filled pass it over, as "skip" does.</summary>
    public static string Of(IMessageActivity message) => Words(message) is var words && IsForm(message) && string.IsNullOrWhiteSpace(words) ? Skip : words;

    /// <summary>Whether it is a card's form that was sent, filled or not.</summary>
    public static bool IsForm(IMessageActivity message) =>
        string.IsNullOrWhiteSpace(message.Text) && message is { Value: JsonElement { ValueKind: JsonValueKind.Object }, Attachments: null or { Count: 0 } };

    private static string Words(IMessageActivity message)
    {
        var text = message.Text ?? "";
        if (message.Value is not JsonElement value)
            return text;

        var said = new StringBuilder(text);
        Append(said, value, 0);
        return said.ToString();
    }

    private static void Append(StringBuilder said, JsonElement value, int depth)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                said.Append(said.Length > 0 ? "\n" : "").Append(value.GetString());
                break;
            case JsonValueKind.Object when depth < DeepestValue:
                foreach (var member in value.EnumerateObject())
                    Append(said, member.Value, depth + 1);
                break;
            case JsonValueKind.Array when depth < DeepestValue:
                foreach (var item in value.EnumerateArray())
                    Append(said, item, depth + 1);
                break;
        }
    }
}
