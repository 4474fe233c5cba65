using System.Text.RegularExpressions;
using GentleSleepBot.Guidance;

namespace GentleSleepBot.Dialogs.Talk;

/// <summary>Marks of the long sentences of a text, so that a talk knows what it has said without keeping the words.</summary>
internal static partial class LongSentences
{
    private const int FewestWords = 7;
    private const uint Basis = 2166136261;
    private const uint Prime = 16777619;

    private const int MostRemembered = 4096;
    private const int LongestRemembered = 1200;

    private static readonly Remembered<string, IReadOnlyList<int>> Read = new(MostRemembered, StringComparer.Ordinal);

    /// <summary>A mark for each long sentence; the same sentence has the same mark on every host.</summary>
    public static IReadOnlyList<int> In(string text) => [.. Each(text).Distinct()];

    /// <summary>The same for a text from the knowledge folder: such come again and again, so one that was read is remembered. What a parent or a model wrote must not come here.</summary>
    public static IReadOnlyList<int> InCurated(string text)
    {
        if (Read.TryFind(text, out var known))
            return known;

        var marks = In(text);
        if (text.Length <= LongestRemembered)
            Read.Keep(text, marks);
        return marks;
    }

    private static IEnumerable<int> Each(string text)
    {
        var plain = Citation().Replace(text, "");
        var from = 0;
        foreach (var end in SentenceEnd().Matches(plain).Cast<Match>().Append(Match.Empty))
        {
            var sentence = Pronoun().Replace(end.Success ? plain[from..end.Index] : plain[from..], "");
            from = end.Index + end.Length;
            if (sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length >= FewestWords)
                yield return Mark(sentence);
        }
    }

    // The child may be a girl by the second time.
    [GeneratedRegex(@"\b(your little one|s?he|they|them|him|her|his|hers|their|theirs|(him|her|them)sel(f|ves))\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pronoun();

    private static int Mark(string sentence)
    {
        var mark = Basis;
        foreach (var letter in sentence.Where(char.IsLetterOrDigit))
            mark = (mark ^ char.ToLowerInvariant(letter)) * Prime;
        return unchecked((int)mark);
    }

    [GeneratedRegex("""(?<=[.!?]["”]?)\s+""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\s*\[\d+\]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Citation();
}
