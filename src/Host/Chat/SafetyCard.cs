using System.Collections.Concurrent;
using System.Net;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using GentleSleepBot.Guidance;
using GentleSleepBot.Guidance.Safety.Replies;
using Markdig;

namespace GentleSleepBot.Host.Chat;

/// <summary>When to call whom, at the head of the chat page: a line that always shows, and the card behind it.</summary>
internal sealed partial class SafetyCard(GuideSource guides)
{
    private const string Paragraph = "\n\n";

    private static readonly MarkdownPipeline Markdown = new MarkdownPipelineBuilder().DisableHtml().Build();

    // A guide that an edited folder has replaced goes, and its cards with it.
    private readonly ConditionalWeakTable<Guide, ConcurrentDictionary<(string Country, string? Likely), (string First, string Card)>> _written = [];

    [GeneratedRegex(@"\[([^\]]+)\]\([^)]*\)", RegexOptions.NonBacktracking)]
    private static partial Regex Link { get; }

    /// <summary>The line and the card as HTML, with the numbers of a country, or of all when it is null or unknown.</summary>
    /// <param name="country">Two-letter code of the country, when it was told.</param>
    /// <param name="region">Two-letter code of the region in the browser's language: where no country was told, its number comes first.</param>
    public (string First, string Card) For(string? country, string? region)
    {
        var guide = guides.Current;
        var likely = guide.SafetyReplies.CallButtons(region) is [var only] ? only.Value : null;
        return _written.GetOrCreateValue(guide).GetOrAdd((country ?? "", likely), static (key, guide) => Write(guide.SafetyReplies, key.Country, key.Likely), guide);
    }

    /// <summary>The line by itself, with all numbers to tap, as HTML.</summary>
    public string Line() => Markdig.Markdown.ToHtml(guides.Current.SafetyReplies.Line("card-first", country: null).Text, Markdown);

    // The line is itself the tap that opens the card, so it holds no links.
    private static (string First, string Card) Write(SafetyReplies replies, string country, string? likely)
    {
        var first = WebUtility.HtmlEncode(Link.Replace(replies.Line("card-first", country).Text, "$1")).Replace(Paragraph, "</span><br><span>", StringComparison.Ordinal);
        var calls = replies.CallButtons(country);
        var card = replies.Line("card", country).Text;

        // The numbers of all countries are the buttons; as a last paragraph they would stand below the fold.
        if (calls.Count > 1)
            card = card[..card.LastIndexOf(Paragraph, StringComparison.Ordinal)];
        var parts = card.Split(Paragraph, 2);
        return (
            $"<span class=\"first\"><span>{first}</span></span><span class=\"short\">{ChatWords.Emergency}</span><span class=\"shut\">{ChatWords.Close}</span>",
            $"{Markdig.Markdown.ToHtml(parts[0], Markdown)}<p class=\"calls\">{string.Concat(calls.OrderBy(call => call.Value != likely).Select(Button))}</p>\n{Markdig.Markdown.ToHtml(parts[1], Markdown)}");
    }

    private static string Button(SafetyButton call) => $"<a href=\"{WebUtility.HtmlEncode(call.Value)}\">{WebUtility.HtmlEncode(call.Title)}</a>";
}
