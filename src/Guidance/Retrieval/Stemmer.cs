namespace GentleSleepBot.Guidance.Retrieval;

/// <summary>Takes the commonest English endings off, so that "wakes" and "waking" meet.</summary>
internal static class Stemmer
{
    private static readonly string[] Endings = ["ings", "ing", "ies", "ied", "ed", "es", "s", "ly"];

    /// <summary>The stem; at least three letters stay.</summary>
    public static string Stem(string word)
    {
        foreach (var ending in Endings)
        {
            if (word.Length - ending.Length < 3 || !word.EndsWith(ending, StringComparison.Ordinal))
                continue;

            var stem = word[..^ending.Length];
            if (ending is "ies" or "ied")
                return stem + "y";
            if (ending == "s" && stem[^1] is 's' or 'u')
                return word;
            return stem.Length > 3 && stem[^1] == stem[^2] && stem[^1] is not ('l' or 's') ? stem[..^1] : stem.TrimEnd('e');
        }

        return word.Length > 3 ? word.TrimEnd('e') : word;
    }
}
