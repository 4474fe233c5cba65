using System.Net;
using System.Text;
using GentleSleepBot.Guidance.Answers;
using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Reading;
using Markdig;

namespace GentleSleepBot.Host.Topics;

/// <summary>A topic as a page to read: every part for every age, and what each claim stands on.</summary>
internal sealed class TopicPage(Topic topic, Wording wording)
{
    private static readonly MarkdownPipeline Markdown = new MarkdownPipelineBuilder().DisableHtml().Build();
    private readonly List<string> _cited = [];

    /// <summary>The page's body as safe HTML.</summary>
    public string Body()
    {
        var html = new StringBuilder("<main>\n<p class=\"quiet\"><a href=\"/\">Back to the chat</a></p>\n")
            .Append($"<h1>{Encode(topic.Title)}</h1>\n<p class=\"quiet\">{Encode(Review())}</p>\n")
            .Append(Section("right-now", "Right now", topic.RightNow))
            .Append(Section("why", "Why", topic.Why))
            .Append(Section("next-nights", "Next nights", topic.NextNights))
            .Append(Section("when-to-get-help", "When to get help", topic.WhenToGetHelp))
            .Append("<section aria-labelledby=\"sources\"><h2 id=\"sources\">Sources</h2>\n<ol>\n");
        foreach (var key in _cited)
            html.Append(SourceItem(topic.Sources[key])).Append('\n');
        return html.Append("</ol>\n</section>\n</main>").ToString();
    }

    private string Review() => string.IsNullOrWhiteSpace(topic.Reviewed)
        ? $"Written {topic.Drafted:d MMMM yyyy}. Not yet reviewed by a clinician. Guidance, not medical advice."
        : $"Written {topic.Drafted:d MMMM yyyy}. Reviewed: {topic.Reviewed}. Guidance, not medical advice.";

    private string Section(string id, string heading, TopicSection section)
    {
        var html = new StringBuilder($"<section id=\"{id}\"><h2>{heading}</h2>\n").Append(Html(section.Base));
        foreach (var (band, text) in section.Variants.OrderBy(variant => variant.Key.FromMonths))
            html.Append($"<h3>At {Encode(band.Heading.Replace('-', '–'))}</h3>\n").Append(Html(text));
        return html.Append("</section>\n").ToString();
    }

    private string Html(string markdown) => Markdig.Markdown.ToHtml(
        Citations.Replace(wording.Fill(markdown, Facts.None), key => $" [{Number(key)}](#source-{key})"), Markdown);

    private int Number(string key)
    {
        if (!_cited.Contains(key, StringComparer.Ordinal))
            _cited.Add(key);
        return _cited.IndexOf(key) + 1;
    }

    private static string SourceItem(Source source)
    {
        var name = $"{source.Publisher}: {source.Title}{(source.Year is { } year ? $" ({year})" : "")}";
        var link = source.Url is { } url ? $"<a href=\"{Encode(url.ToString())}\" rel=\"noreferrer\">{Encode(name)}</a>" : Encode(name);
        return $"<li id=\"source-{source.Key}\">{link}<br>{Encode(source.Says)} {Encode(source.Note ?? "")}<br><small>{SourceLabels.Of(source)}</small></li>";
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
