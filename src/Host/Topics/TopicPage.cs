using System.Net;
using System.Text;
using GentleSleepBot.Guidance.Answers;
using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Reading;
using Markdig;

namespace GentleSleepBot.Host.Topics;

/// <summary>A topic as a page to read: every part for every age, each claim where a reply's citation leads, and what it stands on.</summary>
internal sealed class TopicPage(Topic topic, Wording wording)
{
    private static readonly MarkdownPipeline Markdown = new MarkdownPipelineBuilder().DisableHtml().UseGenericAttributes().Build();
    private readonly List<string> _cited = [];
    private readonly HashSet<string> _anchors = new(StringComparer.Ordinal);

    /// <summary>The page's body as safe HTML.</summary>
    public string Body()
    {
        var html = new StringBuilder("<main>\n<p class=\"quiet\"><a href=\"/\">Back to the chat</a></p>\n")
            .Append($"<h1>{Encode(topic.Title)}</h1>\n<p class=\"quiet\">{Encode(Review())}</p>\n")
            .Append(Section(AnswerPartKind.RightNow, "Right now", topic.RightNow))
            .Append(Section(AnswerPartKind.Why, "Why", topic.Why))
            .Append(Section(AnswerPartKind.NextNights, "Next nights", topic.NextNights))
            .Append(Section(AnswerPartKind.WhenToGetHelp, "When to get help", topic.WhenToGetHelp))
            .Append("<section aria-labelledby=\"sources\"><h2 id=\"sources\">Sources</h2>\n<ol>\n");
        foreach (var key in _cited)
            html.Append(SourceItem.Of(topic.Sources[key])).Append('\n');
        return html.Append("</ol>\n</section>\n</main>").ToString();
    }

    // "2 to 5 years" of 24 to 60 months; below two years an age is told in months.
    private static string InWords(AgeBand band) =>
        band.FromMonths >= 24 ? $"{band.FromMonths / 12} to {band.ToMonths / 12} years" : band.Heading.Replace("-", " to ", StringComparison.Ordinal);

    private string Review() => string.IsNullOrWhiteSpace(topic.Reviewed)
        ? $"Written {topic.Drafted:d MMMM yyyy}. Not yet reviewed by a clinician. Guidance, not medical advice."
        : $"Written {topic.Drafted:d MMMM yyyy}. Reviewed: {topic.Reviewed}. Guidance, not medical advice.";

    private string Section(AnswerPartKind kind, string heading, TopicSection section)
    {
        var html = new StringBuilder($"<section id=\"{TopicAnchor.Of(kind)}\"><h2>{heading}</h2>\n");
        foreach (var (band, text) in section.Variants.OrderBy(variant => variant.Key.FromMonths))
            html.Append($"<h3>At {Encode(InWords(band))}</h3>\n").Append(Html(kind, band, text));
        if (section.Variants.Count > 0)
            html.Append("<h3>At any other age</h3>\n");
        return html.Append(Html(kind, null, section.Base)).Append("</section>\n").ToString();
    }

    private string Html(AnswerPartKind kind, AgeBand? band, string markdown) => Markdig.Markdown.ToHtml(
        Citations.Replace(wording.Fill(markdown, Facts.None), key => Mark(TopicAnchor.Of(kind, band, key), key)), Markdown);

    // The first mark of a source in a text is where a reply's citation leads.
    private string Mark(string anchor, string key) =>
        _anchors.Add(anchor) ? $" [{Number(key)}](#source-{key}){{#{anchor} .mark}}" : $" [{Number(key)}](#source-{key}){{.mark}}";

    private int Number(string key)
    {
        if (!_cited.Contains(key, StringComparer.Ordinal))
            _cited.Add(key);
        return _cited.IndexOf(key) + 1;
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
