namespace GentleSleepBot.Guidance.Safety.Patterns;

/// <summary>Plain English inflections of a regular word.</summary>
internal static class Inflections
{
    /// <summary>The word with -s, -ed and -ing, spelled with and without the usual doubling and dropping.</summary>
    public static IEnumerable<string> Of(string word)
    {
        yield return word;
        var last = word[^1];
        if (last == 'e')
        {
            yield return word + "s";
            yield return word + "d";
            yield return word[..^1] + "ing";
        }
        else if (last == 'y' && !"aeiou".Contains(word[^2], StringComparison.Ordinal))
        {
            yield return word[..^1] + "ies";
            yield return word[..^1] + "ied";
            yield return word + "ing";
        }
        else
        {
            yield return word + (last is 's' or 'x' || word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("sh", StringComparison.Ordinal) ? "es" : "s");
            yield return word + "ed";
            yield return word + "ing";
            if (last != word[^2] && !"aeiouwxy".Contains(last, StringComparison.Ordinal))
            {
                yield return word + last + "ed";
                yield return word + last + "ing";
            }
        }
    }
}
