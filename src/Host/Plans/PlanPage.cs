using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using GentleSleepBot.Dialogs.Plans;
using GentleSleepBot.Guidance.Plans;

namespace GentleSleepBot.Host.Plans;

/// <summary>A plan as a page to read or print: no name, no mood, no talk.</summary>
internal sealed partial class PlanPage(PlanText plan, int current)
{
    /// <summary>The page's body as safe HTML.</summary>
    public string Body()
    {
        var html = new StringBuilder($"<main>\n<p class=\"quiet\"><a href=\"/\">Back to the chat</a></p>\n<h1>{Encode(plan.Title)}</h1>\n<p class=\"quiet\">A gentle plan, one change at a time. Guidance, not medical advice.</p>\n")
            .Append($"<p>{Linked(plan.SafeSleep)}</p>\n<p>{Linked(plan.Before)}</p>\n")
            .Append("<section aria-labelledby=\"tonight\"><h2 id=\"tonight\">Tonight</h2>\n<ul>\n");
        foreach (var line in PlanLines.Tonight(plan, current))
            html.Append($"<li>{Encode(line)}</li>\n");
        html.Append("</ul>\n</section>\n");

        foreach (var (step, index) in plan.Steps.Select((step, index) => (step, index)))
            html.Append(Section(PlanTexts.StepHeading(index + 1, step.Title, step.Days), PlanLines.Of(step)));

        html.Append(Section(PlanTexts.ForEveryStep, PlanLines.ForEveryStep(plan)));
        html.Append("<section aria-labelledby=\"sources\"><h2 id=\"sources\">Sources</h2>\n<ol>\n");
        foreach (var citation in plan.Citations)
            html.Append($"<li id=\"source-{citation.Number}\"><a href=\"{Encode(citation.Path)}\">{Encode($"{citation.Source.Publisher}: {citation.Source.Title}")}</a><br>{Encode(citation.Source.Says)}</li>\n");
        return html.Append("</ol>\n</section>\n</main>").ToString();
    }

    private static string Section(string heading, IEnumerable<(string Label, string Text)> lines)
    {
        var html = new StringBuilder($"<section><h2>{Encode(heading)}</h2>\n<ul>\n");
        foreach (var (label, text) in lines)
            html.Append($"<li><strong>{Encode(label)}:</strong> {Linked(text)}</li>\n");
        return html.Append("</ul>\n</section>\n").ToString();
    }

    private static string Linked(string text) => Mark().Replace(Encode(text), "<a class=\"mark\" href=\"#source-${number}\">[${number}]</a>");

    private static string Encode(string text) => WebUtility.HtmlEncode(text);

    [GeneratedRegex(@"\[(?<number>\d+)\]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mark();
}
