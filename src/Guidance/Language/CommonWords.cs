using System.Collections.Frozen;

namespace GentleSleepBot.Guidance.Language;

/// <summary>Ordinary English words, which are never taken for a slip of another word.</summary>
public static class CommonWords
{
    private static readonly FrozenSet<string> Words = Load();
    private static readonly string[] Endings = ["s", "es", "d", "ed", "ing", "ly", "er", "est"];

    /// <summary>Whether a normalised word is ordinary English, a plain inflection of an ordinary word included.</summary>
    public static bool Contains(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (Words.Contains(word))
            return true;
        foreach (var ending in Endings)
        {
            if (word.Length < ending.Length + 4 || !word.EndsWith(ending, StringComparison.Ordinal))
                continue;
            var stem = word[..^ending.Length];
            if (ending is "s" && stem[^1] == 's')
                continue;
            if (Words.Contains(stem) || (ending[0] is 'e' or 'i' && (Words.Contains(stem + "e") || (IsDoubled(stem) && Words.Contains(stem[..^1])))))
                return true;
        }

        return false;
    }

    // "swapp" of swapping: one vowel and one consonant before the doubling.
    private static bool IsDoubled(string stem) => stem[^1] == stem[^2] && "aeiou".Contains(stem[^3], StringComparison.Ordinal);

    private static FrozenSet<string> Load()
    {
        using var stream = typeof(CommonWords).Assembly.GetManifestResourceStream("GentleSleepBot.Guidance.Language.common-words.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
    }
}
