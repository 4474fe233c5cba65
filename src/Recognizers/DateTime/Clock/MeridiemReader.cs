using Recognizers.Text.Tokens;

namespace Recognizers.Text.DateTime.Clock;

/// <summary>Reads "am", "p.m.", "a m", "p . m ." and "ampm".</summary>
internal sealed class MeridiemReader(TokenizedText text, TimeLexicon lexicon)
{
    /// <summary>The half of the day named at a token, and the token after it.</summary>
    public (int Next, HalfOfDay Half)? Read(int at)
    {
        if (text.IsSymbol(at, '.') && text.Glued(at) && text.IsWord(at + 1) && text.Glued(at + 1))
            at++;
        if (!text.IsWord(at))
            return null;

        var word = text.Word(at).ToString();
        if (lexicon.File.Meridiems.TryGetValue(word, out var half))
            return (at + 1, half);
        if (!lexicon.File.MeridiemLetters.TryGetValue(word, out half))
            return null;

        var dotted = text.IsSymbol(at + 1, '.');
        var second = dotted ? at + 2 : at + 1;
        if (!text.Is(second, lexicon.File.MeridiemSecondLetter))
            return null;
        return (dotted && text.IsSymbol(second + 1, '.') ? second + 2 : second + 1, half);
    }

    /// <summary>The lone letter of "9:00a" and "at 7p", written against the digits.</summary>
    public (int Next, HalfOfDay Half)? Letter(int at) =>
        text.IsWord(at) && text.Glued(at) && lexicon.File.MeridiemLetters.TryGetValue(text.Word(at).ToString(), out var half)
            && !(text.Glued(at + 1) && text.IsDigits(at + 1))
            ? (at + 1, half)
            : null;
}
