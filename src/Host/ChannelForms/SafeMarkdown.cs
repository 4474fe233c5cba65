using System.Text.RegularExpressions;

namespace GentleSleepBot.Host.ChannelForms;

/// <summary>Markdown that cannot fetch, run or disguise anything, whoever's words are in it: no HTML, no images, links to web and telephone alone.</summary>
internal static partial class SafeMarkdown
{
    private static readonly string[] Schemes = ["https:", "http:", "tel:", "sms:", "mailto:", "#", "/", "cite:"];

    public static string Of(string text)
    {
        var safe = text.Replace("<", "&lt;", StringComparison.Ordinal).Replace("![", "[", StringComparison.Ordinal);
        if (safe.Contains("](", StringComparison.Ordinal))
            safe = Target().Replace(safe, link => IsAllowed(link.Groups["to"].Value) ? link.Value : "]");
        return safe.Contains("]:", StringComparison.Ordinal) ? Definition().Replace(safe, line => IsAllowed(line.Groups["to"].Value) ? line.Value : "") : safe;
    }

    private static bool IsAllowed(string target) => Array.Exists(Schemes, scheme => target.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"\]\(\s*(?<to>[^)\s]*)[^)]*\)", RegexOptions.NonBacktracking)]
    private static partial Regex Target();

    [GeneratedRegex(@"^ {0,3}\[[^\]\n]+\]:[ \t]*(?<to>[^\s]*).*$", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Definition();
}
