using System.Text.RegularExpressions;

namespace GentleSleepBot.Guidance.Gentleness;

/// <summary>Puts the named pieces of <c>knowledge/gentleness.yaml</c> into its patterns.</summary>
internal sealed class PatternParts(IReadOnlyDictionary<string, string> parts)
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    // The runtime refuses by an estimate of the whole automaton; only the little that texts reach is ever built.
    static PatternParts() => AppContext.SetData("REGEX_NONBACKTRACKING_MAX_AUTOMATA_SIZE", 10_000_000);

    /// <summary>One expression that matches where any of the patterns does; null without patterns.</summary>
    /// <exception cref="ArgumentException">A pattern is wrong; says which.</exception>
    public Regex? Join(IReadOnlyList<string> patterns)
    {
        if (patterns.Count == 0)
            return null;

        var filled = patterns.Select(Fill).ToList();
        foreach (var pattern in filled)
            _ = new Regex(pattern, Options);
        return new Regex($"(?:{string.Join(")|(?:", filled)})", Options);
    }

    private string Fill(string pattern) =>
        parts.Aggregate(pattern, (filled, part) => filled.Replace("{" + part.Key + "}", part.Value, StringComparison.Ordinal));
}
