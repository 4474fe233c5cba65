using System.Text.Json;
using System.Text.Json.Nodes;
using BotFramework.Schema;

namespace GentleSleepBot.Dialogs.Triage;

/// <summary>A form for all that is missing, for a parent who would rather tap once: Adaptive Card 1.5. What is sent is read like a message.</summary>
internal static class FactsCard
{
    public static Attachment Make(IReadOnlyList<FactQuestion> questions)
    {
        JsonArray body = [];
        foreach (var question in questions)
            body.Add((JsonNode)Input(question));

        var card = new JsonObject
        {
            ["type"] = "AdaptiveCard",
            ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
            ["version"] = "1.5",
            ["speak"] = "A short form. You can also answer in your own words.",
            ["body"] = body,
            ["actions"] = new JsonArray { (JsonNode)new JsonObject { ["type"] = "Action.Submit", ["title"] = "Send all" } },
        };
        return new Attachment { ContentType = "application/vnd.microsoft.card.adaptive", Content = JsonElement.Parse(card.ToJsonString()) };
    }

    private static JsonObject Input(FactQuestion question)
    {
        JsonArray choices = [];
        foreach (var choice in question.Choices)
            choices.Add((JsonNode)new JsonObject { ["title"] = choice.Label, ["value"] = choice.Label });

        return new JsonObject
        {
            ["type"] = "Input.ChoiceSet",
            ["id"] = question.Fact.ToString(),
            ["label"] = question.Text.Split(". ")[0].Split('?')[0] + "?",
            ["style"] = "compact",
            ["placeholder"] = "Leave it open if you like",
            ["choices"] = choices,
        };
    }
}
