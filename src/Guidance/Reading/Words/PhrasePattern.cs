namespace GentleSleepBot.Guidance.Reading;

/// <summary>
/// A phrase as written in the lexicon: words; <c>a|b</c> for either; <c>a?</c> for a word that may be missing; <c>&lt;set&gt;</c> for any
/// word of a set.
/// </summary>
internal static class PhrasePattern
{
    private const int MostExpansions = 1000;

    /// <summary>Every sequence of words the pattern stands for, or null after saying what is wrong with it.</summary>
    public static List<List<string>>? Expand(string pattern, IReadOnlyDictionary<string, List<string>> sets, out string? fault)
    {
        fault = null;
        List<List<string>> phrases = [[]];
        foreach (var part in pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (Choices(part, sets) is not { } choices)
            {
                fault = $"\"{pattern}\": {part} is not lower-case letters and digits, or names no set";
                return null;
            }

            phrases = [.. phrases.SelectMany(phrase => choices.Select(choice => (List<string>)[.. phrase, .. choice]))];
            if (phrases.Count > MostExpansions)
            {
                fault = $"\"{pattern}\" stands for more than {MostExpansions} phrases";
                return null;
            }
        }

        _ = phrases.RemoveAll(phrase => phrase.Count == 0);
        if (phrases.Count == 0)
            fault = $"\"{pattern}\" is empty";
        return fault is null ? phrases : null;
    }

    private static List<string[]>? Choices(string part, IReadOnlyDictionary<string, List<string>> sets)
    {
        var choices = new List<string[]>();
        if (part.EndsWith('?'))
        {
            choices.Add([]);
            part = part[..^1];
        }

        foreach (var choice in part.Split('|'))
        {
            if (choice.StartsWith('<') && choice.EndsWith('>'))
            {
                if (!sets.TryGetValue(choice[1..^1], out var words))
                    return null;
                choices.AddRange(words.Select(word => word.Split(' ')));
            }
            else if (IsWord(choice))
            {
                choices.Add([choice]);
            }
            else
            {
                return null;
            }
        }

        return choices;
    }

    private static bool IsWord(string word) =>
        word.Length > 0 && word.All(c => char.IsLower(c) || char.IsAsciiDigit(c) || !char.IsAscii(c));
}
