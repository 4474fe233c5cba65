using System.Text;
using GentleSleepBot.Guidance.Knowledge;

namespace GentleSleepBot.Host.Topics;

/// <summary>Everything the bot stands on, as a page to read: for citations in words that belong to no topic.</summary>
internal static class SourcesPage
{
    public const string Title = "What this bot stands on";

    private static readonly (SourceKind Kind, string Heading)[] Groups =
    [
        (SourceKind.HealthBody, "Advice of health bodies"),
        (SourceKind.Study, "Studies"),
        (SourceKind.Article, "Claims of articles"),
        (SourceKind.Book, "Books"),
    ];

    /// <summary>The page's body as safe HTML.</summary>
    public static string Body(KnowledgeBase knowledge)
    {
        var html = new StringBuilder($"<main>\n<p class=\"quiet\"><a href=\"/\">Back to the chat</a></p>\n<h1>{Title}</h1>\n<p><a href=\"/scorecard\">How well the bot does, as measured</a></p>\n");
        foreach (var (kind, heading) in Groups)
        {
            html.Append($"<section><h2>{heading}</h2>\n<ul>\n");
            foreach (var source in knowledge.Sources.Values.Where(source => source.Kind == kind && source.NotUsed is null).OrderBy(source => source.Key, StringComparer.Ordinal))
                html.Append(SourceItem.Of(source)).Append('\n');
            html.Append("</ul>\n</section>\n");
        }

        return html.Append("</main>").ToString();
    }
}
