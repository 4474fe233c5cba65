using System.Text.RegularExpressions;

namespace GentleSleepBot.Guidance.Knowledge;

/// <summary>Finds the citations in a text; they stand as <c>[^key]</c> behind what they carry.</summary>
public static partial class Citations
{
    /// <summary>Keys cited in <paramref name="markdown"/>, in order, each once.</summary>
    public static IReadOnlyList<string> In(string markdown) =>
        [.. Mark().Matches(markdown).Select(match => match.Groups["key"].Value).Distinct(StringComparer.Ordinal)];

    /// <summary>The text with every citation written by <paramref name="write"/>.</summary>
    /// <param name="markdown">Curated Markdown.</param>
    /// <param name="write">Gives what stands in the place of a key.</param>
    public static string Replace(string markdown, Func<string, string> write) =>
        markdown.Contains("[^", StringComparison.Ordinal) ? Mark().Replace(markdown, match => write(match.Groups["key"].Value)) : markdown;

    [GeneratedRegex(@"\[\^(?<key>[a-z0-9-]+)\]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mark();
}
