using System.Globalization;
using System.Text.RegularExpressions;
using GentleSleepBot.Guidance.Answers;
using GentleSleepBot.Guidance.Plans;

namespace GentleSleepBot.Dialogs.Plans;

/// <summary>A plan as lines of text, for where a card cannot be drawn, and the five lines for whoever takes the night.</summary>
internal static partial class PlanLines
{
    /// <summary>What each line of a step is called.</summary>
    public static IEnumerable<(string Label, string Text)> Of(PlanStepText step) =>
    [
        ("Do", step.Do),
        ("Why", step.Reason),
        ("Watch for", step.Cue),
        ("Who stays", step.WhoStays),
        ("If there is protest", step.AtProtest),
    ];

    /// <summary>What holds at every step, said once.</summary>
    public static IEnumerable<(string Label, string Text)> ForEveryStep(PlanText plan) => [("Pause", plan.Pause), ("Look again", plan.LookAgain)];

    /// <summary>The whole plan in Markdown.</summary>
    public static string Whole(PlanText plan, Uri site, int firstStep = 1)
    {
        var lines = new List<string> { $"**{plan.Title}**", plan.Before, plan.SafeSleep };
        foreach (var (step, index) in plan.Steps.Select((step, index) => (step, index)))
            lines.Add(Listed(PlanTexts.StepHeading(index + firstStep, step.Title, step.Days), Of(step)));
        lines.Add(Listed(PlanTexts.ForEveryStep, ForEveryStep(plan)));
        return string.Join("\n\n", lines) + "\n\n" + string.Join('\n', plan.Citations.Select(citation =>
            $"[{citation.Number}]: {new Uri(site, citation.Path)} \"{citation.Source.Publisher}: {citation.Source.Title}\""));
    }

    /// <summary>Five lines for a partner or a grandparent.</summary>
    public static IReadOnlyList<string> Tonight(PlanText plan, int current)
    {
        var step = plan.Steps[Math.Min(current, plan.Steps.Count - 1)];
        return [.. new[] { $"Tonight: {step.Do}", $"Watch for: {step.Cue}", step.WhoStays, step.AtProtest, plan.SafeSleep }.Select(line => Mark().Replace(line, ""))];
    }

    /// <summary>A text of the plan by itself: what it cites is numbered from 1.</summary>
    public static AnswerPart Alone(string text, PlanText plan)
    {
        var cited = Mark().Matches(text).Select(mark => mark.Groups["number"].Value).Distinct(StringComparer.Ordinal).ToList();
        var said = Mark().Replace(text, mark => $" [{cited.IndexOf(mark.Groups["number"].Value) + 1}]");
        return new AnswerPart(AnswerPartKind.NextNights, said, [.. cited.Select((number, index) => plan.Citations[int.Parse(number, CultureInfo.InvariantCulture) - 1] with { Number = index + 1 })]);
    }

    private static string Listed(string heading, IEnumerable<(string Label, string Text)> lines) =>
        $"**{heading}**\n" + string.Join('\n', lines.Select(line => $"- {line.Label}: {line.Text}"));

    [GeneratedRegex(@" \[(?<number>\d+)\]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mark();
}
