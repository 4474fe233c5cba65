using System.Text.RegularExpressions;

namespace GentleSleepBot.Guidance.Gentleness;

/// <summary>Tells a word denied from a word used: "we never leave a child to cry" from "no harm in leaving a child to cry".</summary>
internal sealed class Denials(GentlenessRules rules, PatternParts patterns)
{
    private const int WordsADenialReaches = 6;

    private readonly HashSet<string> _words = rules.Denials.Where(denial => !denial.Contains(' ')).ToHashSet(StringComparer.Ordinal);
    private readonly string[] _phrases = [.. rules.Denials.Where(denial => denial.Contains(' '))];
    private readonly Regex? _false = patterns.Join(rules.FalseDenials);
    private readonly Regex? _after = patterns.Join(rules.DeniedAfter);

    /// <summary>Whether the sentence takes the match back.</summary>
    public bool Deny(string sentence, Match match) => IsDeniedBefore(sentence, match) || _after?.IsMatch(sentence[(match.Index + match.Length)..]) == true;

    private bool IsDeniedBefore(string sentence, Match match)
    {
        var clause = Sentences.ClauseBefore(sentence, match.Index).ToString();
        var isDenied = clause.Split(' ', StringSplitOptions.RemoveEmptyEntries).TakeLast(WordsADenialReaches).Any(word => _words.Contains(word.Trim('"', '\'')))
            || _phrases.Any(denial => clause.Contains(denial, StringComparison.Ordinal));
        return isDenied && _false?.IsMatch(string.Concat(clause, match.ValueSpan)) != true;
    }
}
