namespace GentleSleepBot.Guidance.Language;

/// <summary>Folds letters to the form words are compared in; a table of our own because the host runs without ICU.</summary>
internal static class LetterFolding
{
    private const string Accented = "àáâãäåāăąçćčďđèéêëēėęěğìíîïīįıłñńňòóôõöøōőřśşšșťțùúûüūůűųýÿźżž";
    private const string Plain = "aaaaaaaaacccddeeeeeeeegiiiiiiilnnnoooooooorssssttuuuuuuuuyyzzz";

    public static char Fold(char letter)
    {
        if (letter < 128)
            return letter is >= 'A' and <= 'Z' ? (char)(letter | 32) : letter;
        if (letter is >= 'Ａ' and <= 'ｚ')
            return Fold((char)(letter - 'Ａ' + 'A'));

        var lower = char.ToLowerInvariant(letter);
        var index = Accented.IndexOf(lower, StringComparison.Ordinal);
        return index < 0 ? lower : Plain[index];
    }

    public static bool IsApostrophe(char mark) => mark is '\'' or '’' or '‘' or '´' or '`' or 'ʼ' or '＇' or '′';

    /// <summary>Marks that carry no meaning inside a word: soft hyphens, zero-width joiners, combining accents.</summary>
    public static bool IsSilent(char mark) =>
        mark is '\u00AD' or (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF' or (>= '\uFE00' and <= '\uFE0F') or (>= '\u0300' and <= '\u036F');
}
