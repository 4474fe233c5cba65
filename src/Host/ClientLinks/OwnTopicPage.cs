using System.Net;
using System.Text;
using GentleSleepBot.Guidance;
using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Reading;
using GentleSleepBot.Host.ChannelForms;
using Markdig;

namespace GentleSleepBot.Host.ClientLinks;

/// <summary>A coach's own topic as a page to read: every part for every age, and whose practice it is.</summary>
internal sealed class OwnTopicPage(Topic topic, string coach, Guide guide)
{
    private static readonly MarkdownPipeline Markdown = new MarkdownPipelineBuilder().DisableHtml().Build();

    private readonly List<string> _cited = [];

    /// <summary>The page's body as safe HTML.</summary>
    public string Body()
    {
        var html = new StringBuilder("<main>\n")
            .Append($"<h1>{Encode(topic.Title)}</h1>\n<p class=\"quiet\">From {Encode(coach)}: the coach's own practice, written {topic.Drafted:d MMMM yyyy}. Guidance, not medical advice.</p>\n")
            .Append(Section("Right now", topic.RightNow))
            .Append(Section("Why", topic.Why))
            .Append(Section("Next nights", topic.NextNights))
            .Append(Section("When to get help", topic.WhenToGetHelp));
        return html.Append("</main>").ToString();
    }

    /// <summary>A text as safe HTML, as a parent reads it of whom nothing more is known than the facts.</summary>
    public string Html(string markdown, Facts facts) => Markdig.Markdown.ToHtml(
        SafeMarkdown.Of(Citations.Replace(guide.Wording.Fill(markdown, facts), key => $" [[{Number(key)}]](/sources#source-{key})")), Markdown);

    private string Section(string heading, TopicSection section)
    {
        if (section.Base.Length == 0)
            return "";

        var html = new StringBuilder($"<section><h2>{heading}</h2>\n").Append(Html(section.Base, Facts.None));
        foreach (var (band, text) in section.Variants.OrderBy(variant => variant.Key.FromMonths))
            html.Append($"<h3>At {Encode(band.Heading.Replace('-', '–'))}</h3>\n").Append(Html(text, Facts.None));
        return html.Append("</section>\n").ToString();
    }

    private int Number(string key)
    {
        if (!_cited.Contains(key, StringComparer.Ordinal))
            _cited.Add(key);
        return _cited.IndexOf(key) + 1;
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
