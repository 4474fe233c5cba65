using System.Collections.Concurrent;
using System.Net;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using GentleSleepBot.Guidance;
using Markdig;

namespace GentleSleepBot.Host.Chat;

/// <summary>When to call whom, at the head of the chat page: a line that always shows, and the card behind it.</summary>
internal sealed partial class SafetyCard(GuideSource guides)
{
    private static readonly MarkdownPipeline Markdown = new MarkdownPipelineBuilder().DisableHtml().Build();

    // A guide that an edited folder has replaced goes, and its cards with it.
    private readonly ConditionalWeakTable<Guide, ConcurrentDictionary<string, (string First, string Card)>> _written = [];

    [GeneratedRegex(@"\[([^\]]+)\]\([^)]*\)", RegexOptions.NonBacktracking)]
    private static partial Regex Link { get; }

    /// <summary>The line and the card as HTML, with the numbers of a country, or of all when it is null or unknown.</summary>
    public (string First, string Card) For(string? country)
    {
        var guide = guides.Current;
        return _written.GetOrCreateValue(guide).GetOrAdd(country ?? "", static (country, guide) => Write(guide, country), guide);
    }

    // The line is itself the tap that opens the card, so it holds no links.
    private static (string First, string Card) Write(Guide guide, string country)
    {
        var replies = guide.SafetyReplies;
        var first = Link.Replace(replies.Line("card-first", country).Text, "$1");
        return ($"<span class=\"first\"><span>{WebUtility.HtmlEncode(first).Replace("\n\n", "</span><br><span>", StringComparison.Ordinal)}</span></span>", Markdig.Markdown.ToHtml(replies.Line("card", country).Text, Markdown));
    }
}
