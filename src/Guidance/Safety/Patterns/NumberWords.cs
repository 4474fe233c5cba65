using System.Collections.Frozen;
using GentleSleepBot.Guidance.Language;

namespace GentleSleepBot.Guidance.Safety.Patterns;

/// <summary>Small numbers in words.</summary>
internal static class NumberWords
{
    private static readonly FrozenDictionary<string, double> Values = new Dictionary<string, double>
    {
        ["zero"] = 0, ["one"] = 1, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7,
        ["eight"] = 8, ["nine"] = 9, ["ten"] = 10, ["eleven"] = 11, ["twelve"] = 12, ["thirteen"] = 13, ["fourteen"] = 14,
        ["fifteen"] = 15, ["sixteen"] = 16, ["seventeen"] = 17, ["eighteen"] = 18, ["nineteen"] = 19, ["twenty"] = 20,
        ["thirty"] = 30, ["forty"] = 40, ["fifty"] = 50, ["sixty"] = 60, ["ninety"] = 90, ["hundred"] = 100,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, double> Stretched =
        Values.ToDictionary(pair => Squeeze(pair.Key), pair => pair.Value).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The value of a number word, doubled letters allowed, or NaN.</summary>
    public static double Value(string word) =>
        Values.TryGetValue(word, out var value) || (!CommonWords.Contains(word) && Stretched.TryGetValue(Squeeze(word), out value)) ? value : double.NaN;

    private static string Squeeze(string word) => string.Concat(word.Where((letter, index) => index == 0 || letter != word[index - 1]));
}
