using System.Text.RegularExpressions;

namespace GentleSleepBot.Guidance.Gentleness;

/// <summary>Puts the named pieces of <c>knowledge/gentleness.yaml</c> into its patterns.</summary>
internal sealed class PatternParts(IReadOnlyDictionary<string, string> parts)
{
    // Automata would take a second of every start and tens of megabytes; the patterns repeat within bounds alone, so that the longest text takes milliseconds.
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    /// <summary>One expression that matches where any of the patterns does; null without patterns.</summary>
    /// <exception cref="ArgumentException">A pattern is wrong; says which.</exception>
    public Regex? Join(IReadOnlyList<string> patterns)
    {
        if (patterns.Count == 0)
            return null;

        var filled = patterns.Select(Fill).ToList();
        foreach (var pattern in filled)
            _ = new Regex(pattern, Options, Longest);
        return new Regex($"(?:{string.Join(")|(?:", filled)})", Options, Longest);
    }

    private string Fill(string pattern) =>
        parts.Aggregate(pattern, (filled, part) => filled.Replace("{" + part.Key + "}", part.Value, StringComparison.Ordinal));
}
