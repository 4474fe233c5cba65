using System.Collections.Concurrent;
using System.Net;
using System.Text.RegularExpressions;
using GentleSleepBot.Guidance;
using Markdig;

namespace GentleSleepBot.Host.Chat;

/// <summary>When to call whom, at the head of the chat page: a line that always shows, and the card behind it.</summary>
internal sealed partial class SafetyCard(GuideSource guides)
{
    private static readonly MarkdownPipeline Markdown = new MarkdownPipelineBuilder().DisableHtml().Build();

    private readonly ConcurrentDictionary<(Guide, string), (string First, string Card)> _written = new();

    [GeneratedRegex(@"\[([^\]]+)\]\([^)]*\)", RegexOptions.NonBacktracking)]
    private static partial Regex Link { get; }

    /// <summary>The line and the card as HTML, with the numbers of a country, or of all when it is null or unknown.</summary>
    public (string First, string Card) For(string? country) => _written.GetOrAdd((guides.Current, country ?? ""), Write);

    // The line is itself the tap that opens the card, so it holds no links.
    private static (string First, string Card) Write((Guide Guide, string Country) key)
    {
        var replies = key.Guide.SafetyReplies;
        var first = Link.Replace(replies.Line("card-first", key.Country).Text, "$1");
        return ($"<span class=\"first\"><span>{WebUtility.HtmlEncode(first).Replace("\n\n", "</span><br><span>", StringComparison.Ordinal)}</span></span>", Markdig.Markdown.ToHtml(replies.Line("card", key.Country).Text, Markdown));
    }
}
