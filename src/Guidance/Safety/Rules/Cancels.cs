using GentleSleepBot.Guidance.Safety.Patterns;

namespace GentleSleepBot.Guidance.Safety.Rules;

/// <summary>What can take a match back: a denial, a context ("last year", "in the film"), or the sign's own exceptions.</summary>
internal sealed class Cancels(NegationScope negation, IReadOnlyDictionary<string, CompiledContext> contexts)
{
    /// <summary>The name by which signs heed a denial.</summary>
    public const string Negated = "negated";

    private const int UnlessReach = 2;

    public bool Knows(string context) => context == Negated || contexts.ContainsKey(context);

    /// <summary>Whether one of the sign's own exceptions stands beside the match.</summary>
    public static bool IsException(ScreenWords words, PatternMatches matches, PatternMatch match, CompiledSign sign) =>
        sign.Unless >= 0 && matches[sign.Unless].Any(other => IsBeside(words, other.Span, match.Span));

    /// <summary>Whether the parent denies the match, or says it of another time, child or world.</summary>
    public bool IsTakenBack(ScreenWords words, PatternMatches matches, PatternMatch match, CompiledSign sign)
    {
        foreach (var heeded in sign.Heeds)
        {
            if (heeded == Negated ? negation.Covers(words, match.Span) : contexts[heeded].Covers(words, matches, match.Span))
                return true;
        }

        return false;
    }

    // An exception is one thought in words that are sure: two sentences that happen to fit it, or a slip that may mean several words, are none.
    private static bool IsBeside(ScreenWords words, WordSpan exception, WordSpan match) =>
        words.Words[exception.First].Sentence == words.Words[exception.Last].Sentence
        && !words.IsGuessed(exception)
        && (exception.Overlaps(match)
        || (exception.DistanceTo(match) <= UnlessReach && words.Words[exception.First].Sentence == words.Words[match.First].Sentence));
}
