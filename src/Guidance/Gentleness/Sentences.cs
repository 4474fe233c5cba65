using System.Buffers;

namespace GentleSleepBot.Guidance.Gentleness;

/// <summary>Cuts a text into sentences and finds the clause before a place in one.</summary>
internal static class Sentences
{
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(",;:—–()");
    private static readonly string[] ClauseWords = [" but ", " just ", " then ", " so ", " simply "];

    /// <summary>Start and length of every sentence; a full stop inside a number ends none.</summary>
    public static IEnumerable<(int Start, int Length)> Of(string text)
    {
        var start = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is not ('.' or '!' or '?' or '\n') || (text[at] == '.' && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1])))
                continue;

            if (at > start)
                yield return (start, at - start + 1);
            start = at + 1;
        }

        if (start < text.Length)
            yield return (start, text.Length - start);
    }

    /// <summary>What stands between the last clause boundary and <paramref name="at"/>.</summary>
    public static ReadOnlySpan<char> ClauseBefore(string sentence, int at)
    {
        var clause = sentence.AsSpan(0, at);
        clause = clause[(clause.LastIndexOfAny(ClauseEnds) + 1)..];
        foreach (var word in ClauseWords)
        {
            if (clause.LastIndexOf(word, StringComparison.Ordinal) is >= 0 and var found)
                clause = clause[(found + word.Length)..];
        }

        return clause;
    }
}
