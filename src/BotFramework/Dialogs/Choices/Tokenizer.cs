namespace BotFramework.Builder.Dialogs.Choices;

/// <summary>The tokenizer that choices are matched with unless another is given.</summary>
public static class Tokenizer
{
    /// <summary>
    /// Splits at spaces and punctuation, compares in lower case, and takes a symbol beyond the basic plane,
    /// such as an emoji, for a word of its own. The locale plays no part.
    /// </summary>
    public static TokenizerFunction DefaultTokenizer { get; } = Tokenize;

    private static List<Token> Tokenize(string? text, string? locale)
    {
        var tokens = new List<Token>();
        if (string.IsNullOrEmpty(text))
            return tokens;

        var wordStart = -1;
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (!rune.IsBmp || IsBreaking(rune.Value))
            {
                AddToken(tokens, text, wordStart, at - 1);
                wordStart = -1;
                if (!rune.IsBmp)
                    AddToken(tokens, text, at, at + rune.Utf16SequenceLength - 1);
            }
            else if (wordStart < 0)
            {
                wordStart = at;
            }

            at += rune.Utf16SequenceLength;
        }

        AddToken(tokens, text, wordStart, text.Length - 1);
        return tokens;
    }

    private static void AddToken(List<Token> tokens, string text, int start, int end)
    {
        if (start < 0)
            return;

        var word = text[start..(end + 1)];
        tokens.Add(new Token { Start = start, End = end, Text = word, Normalized = word.ToLowerInvariant() });
    }

    private static bool IsBreaking(int codePoint) => codePoint
        is <= 0x2F
        or (>= 0x3A and <= 0x40)
        or (>= 0x5B and <= 0x60)
        or (>= 0x7B and <= 0xBF)
        or (>= 0x2B9 and <= 0x36F)
        or (>= 0x2000 and <= 0x2BFF)
        or (>= 0x2E00 and <= 0x2E7F);
}
