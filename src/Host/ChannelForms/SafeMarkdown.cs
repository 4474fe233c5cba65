using System.Text.RegularExpressions;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace GentleSleepBot.Host.ChannelForms;

/// <summary>Markdown that cannot fetch, run or disguise anything, whoever's words are in it: no HTML, no images, links to web and telephone alone.</summary>
internal static partial class SafeMarkdown
{
    private static readonly string[] Schemes = ["https:", "http:", "tel:", "sms:", "#", "/"];

    private static readonly string[] BeforeAddresses = ["](", "]:"];

    private static readonly MarkdownPipeline Reader = new MarkdownPipelineBuilder().Build();

    public static string Of(string text)
    {
        var safe = text.Replace("<", "&lt;", StringComparison.Ordinal).Replace("![", "[", StringComparison.Ordinal);
        if (IsSafe(safe))
            return safe;

        safe = Target().Replace(safe, link => IsAllowed(link.Groups["to"].Value) ? link.Value : "]");
        safe = Definition().Replace(safe, line => IsAllowed(line.Groups["to"].Value) ? line.Value : "");
        return IsSafe(safe) ? safe : WithoutLinks(safe);
    }

    // What a reader of Markdown takes for an address counts, however it is written; most texts need no reading to know.
    private static bool IsSafe(string text) => Array.TrueForAll(BeforeAddresses, before => IsFollowedByAllowed(text, before)) || HoldsOnlyAllowed(text);

    private static bool IsFollowedByAllowed(string text, string before)
    {
        for (var at = text.IndexOf(before, StringComparison.Ordinal); at >= 0; at = text.IndexOf(before, at + before.Length, StringComparison.Ordinal))
        {
            if (!IsAllowed(text.AsSpan(at + before.Length).TrimStart(' ')))
                return false;
        }

        return true;
    }

    private static bool HoldsOnlyAllowed(string text)
    {
        try
        {
            return Markdown.Parse(text, Reader).Descendants().All(part => part switch
            {
                LinkInline link => !link.IsImage && IsAllowed(link.Url),
                LinkReferenceDefinition definition => IsAllowed(definition.Url),
                _ => true,
            });
        }
        catch (ArgumentException)
        {
            // So deep within itself that it cannot be read.
            return false;
        }
    }

    private static string WithoutLinks(string text) => text.Replace('[', '(').Replace(']', ')');

    private static bool IsAllowed(ReadOnlySpan<char> address)
    {
        foreach (var scheme in Schemes)
        {
            if (address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    [GeneratedRegex(@"\]\(\s*(?<to>[^)\s]*)[^)]*\)", RegexOptions.NonBacktracking)]
    private static partial Regex Target();

    [GeneratedRegex(@"^ {0,3}\[[^\]\n]+\]:[ \t]*(?<to>[^\s]*).*$", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Definition();
}
