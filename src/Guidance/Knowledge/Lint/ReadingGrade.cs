namespace GentleSleepBot.Guidance.Knowledge.Lint;

/// <summary>The school grade a text can be read at, after Flesch and Kincaid (1975): 0.39 words a sentence + 11.8 syllables a word − 15.59.</summary>
public static class ReadingGrade
{
    /// <summary>The grade; 0 for a text without words.</summary>
    /// <param name="text">Plain text; list marks count as sentence ends.</param>
    public static double Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        var words = Words(text);
        if (words.Length == 0)
            return 0;

        var sentences = Math.Max(1, text.Split(['.', '!', '?', ':', ';', '\n'], StringSplitOptions.RemoveEmptyEntries).Count(piece => piece.Any(char.IsLetter)));
        return (0.39 * words.Length / sentences) + (11.8 * words.Sum(Syllables) / words.Length) - 15.59;
    }

    /// <summary>How many words a text has.</summary>
    public static int CountWords(string text) => Words(text).Length;

    private static string[] Words(string text) =>
        [.. text.Split([' ', '\n', '\t', '—', '–', '/'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Any(char.IsLetterOrDigit))];

    /// <summary>Groups of vowels, less a silent e at the end; at least one.</summary>
    private static int Syllables(string word)
    {
        var letters = new string([.. word.ToLowerInvariant().Where(char.IsLetter)]);
        var count = 0;
        for (var at = 0; at < letters.Length; at++)
        {
            if (IsVowel(letters[at]) && (at == 0 || !IsVowel(letters[at - 1])))
                count++;
        }

        if (letters.EndsWith('e') && !letters.EndsWith("le", StringComparison.Ordinal) && count > 1)
            count--;
        if (letters.EndsWith("ed", StringComparison.Ordinal) && letters.Length > 3 && letters[^3] is not ('t' or 'd') && !IsVowel(letters[^3]) && count > 1)
            count--;
        return Math.Max(1, count);
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
