using System.Text;
using System.Text.Json;
using BotFramework.Schema;

namespace GentleSleepBot.Dialogs.Talk;

/// <summary>Everything a parent says with a message: its text, and the words in the value of a tapped button or a filled card.</summary>
internal static class SaidText
{
    private const int DeepestValue = 8;

    public static string Of(IMessageActivity message)
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
