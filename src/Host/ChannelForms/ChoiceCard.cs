using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using BotFramework.Schema;

namespace GentleSleepBot.Host.ChannelForms;

/// <summary>An Adaptive Card of buttons; a tap comes back as the words on it.</summary>
internal static class ChoiceCard
{
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    /// <summary>Member of a tapped button's value that holds its words.</summary>
    public const string ChoiceMember = "choice";

    public static Attachment Make(IEnumerable<CardAction> choices, ChannelAbilities abilities)
    {
        JsonArray actions = [];
        var titles = new List<string>();
        foreach (var choice in choices)
        {
            actions.Add((JsonNode)ActionOf(choice, abilities));
            titles.Add(choice.Title ?? "");
        }

        var words = string.Join(", ", titles);
        var card = new JsonObject
        {
            ["type"] = "AdaptiveCard",
            ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
            ["version"] = "1.5",
            ["fallbackText"] = words,
            ["speak"] = words,
            ["body"] = new JsonArray(),
            ["actions"] = actions,
        };
        return new Attachment { ContentType = ContentType, Content = JsonElement.Parse(card.ToJsonString()) };
    }

    private static JsonObject ActionOf(CardAction choice, ChannelAbilities abilities)
    {
        var value = Convert.ToString(choice.Value, CultureInfo.InvariantCulture) ?? choice.Title ?? "";
        if (choice.Type == ActionTypes.OpenUrl)
            return new JsonObject { ["type"] = "Action.OpenUrl", ["title"] = choice.Title, ["url"] = value };

        // Web Chat posts a bare text as the user's words; Teams is told to by a member of its own.
        JsonNode data = abilities.IsWebChat
            ? JsonValue.Create(value)
            : new JsonObject { [ChoiceMember] = value, ["msteams"] = new JsonObject { ["type"] = ActionTypes.ImBack, ["value"] = value } };
        return new JsonObject { ["type"] = "Action.Submit", ["title"] = choice.Title, ["data"] = data };
    }
}
