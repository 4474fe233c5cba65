using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using BotFramework.Schema;
using GentleSleepBot.Guidance.Plans;

namespace GentleSleepBot.Dialogs.Plans;

/// <summary>Plans as Adaptive Cards 1.5, each with its text in <c>summary</c> for where a card cannot be drawn.</summary>
/// <param name="site">The site's public address, for the links of citations.</param>
internal sealed partial class PlanCards(Uri site)
{
    /// <summary>The whole plan, or a part of it.</summary>
    /// <param name="plan">What is shown.</param>
    /// <param name="firstStep">The number of its first step.</param>
    public Activity Plan(PlanText plan, int firstStep = 1)
    {
        JsonArray body = [(JsonNode)Text(plan.Title, "large"), (JsonNode)Text(Linked(plan.Before, plan)), (JsonNode)Text(Linked(plan.SafeSleep, plan))];
        foreach (var (step, index) in plan.Steps.Select((step, index) => (step, index)))
            body.Add((JsonNode)Section(PlanTexts.StepHeading(index + firstStep, step.Title, step.Days), PlanLines.Of(step), plan));
        body.Add((JsonNode)Section(PlanTexts.ForEveryStep, PlanLines.ForEveryStep(plan), plan));
        return Message(body, PlanLines.Whole(plan, site, firstStep), plan.Title);
    }

    /// <summary>The five lines for whoever takes the night.</summary>
    public static Activity Tonight(PlanText plan, int current)
    {
        var lines = PlanLines.Tonight(plan, current);
        JsonArray body = [(JsonNode)Text("Tonight", "large")];
        foreach (var line in lines)
            body.Add((JsonNode)Text(line));
        return Message(body, string.Join('\n', lines.Select(line => "- " + line)), "Tonight");
    }

    private JsonObject Section(string heading, IEnumerable<(string Label, string Text)> lines, PlanText plan)
    {
        JsonArray items = [(JsonNode)Text(heading, "medium")];
        foreach (var (label, text) in lines)
            items.Add((JsonNode)Text($"**{label}:** {Linked(text, plan)}"));
        return new JsonObject { ["type"] = "Container", ["separator"] = true, ["spacing"] = "medium", ["items"] = items };
    }

    private static JsonObject Text(string text, string? size = null)
    {
        var block = new JsonObject { ["type"] = "TextBlock", ["text"] = text, ["wrap"] = true };
        if (size is not null)
        {
            block["size"] = size;
            block["weight"] = "bolder";
            block["style"] = "heading";
        }

        return block;
    }

    private string Linked(string text, PlanText plan) => Mark().Replace(text, match =>
    {
        var number = int.Parse(match.Groups["number"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);
        return $"[\\[{number}\\]]({new Uri(site, plan.Citations[number - 1].Path)})";
    });

    private static Activity Message(JsonArray body, string summary, string speak)
    {
        var card = new JsonObject
        {
            ["type"] = "AdaptiveCard",
            ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
            ["version"] = "1.5",
            ["speak"] = speak,
            ["fallbackText"] = summary,
            ["body"] = body,
        };
        return new Activity(ActivityTypes.Message)
        {
            Summary = summary,
            Attachments = [new Attachment { ContentType = "application/vnd.microsoft.card.adaptive", Content = JsonElement.Parse(card.ToJsonString()) }],
        };
    }

    [GeneratedRegex(@"\[(?<number>\d+)\]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mark();
}
