using Recognizers.Text.Tokens;

namespace Recognizers.Text.Number;

/// <summary>Reads what follows a whole number: "… and a half", "… fifths", "… over three", "… point five".</summary>
internal sealed class FractionReader(TokenizedText text, NumberWord[] words, NumberLexicon lexicon)
{
    private readonly WholeNumberReader _whole = new(text, words);

    /// <summary>"a half", "an eighth", "a twenty-first" at an article.</summary>
    public NumberSpan? WithArticle(int first)
    {
        var denominator = Denominator(SkipHyphen(first + 1), singular: true);
        return denominator is var (next, value) ? new NumberSpan(first, next, 1 / value, NumberKind.Fraction) : null;
    }

    /// <summary>Extends a whole number in words to a fraction, when one follows.</summary>
    public NumberSpan? After(int first, WholeNumber whole) =>
        Parts(first, whole) ?? Mixed(first, whole.Next, whole.Value) ?? Ratio(first, whole.Next, whole.Value);

    /// <summary>"… and a half", "… and three quarters" after any whole number.</summary>
    public NumberSpan? Mixed(int first, int next, double value)
    {
        if (Kind(SkipHyphen(next)) != NumberWordKind.And || value != Math.Floor(value))
            return null;

        var at = SkipHyphen(SkipHyphen(next) + 1);
        var part = Kind(at) == NumberWordKind.Article ? WithArticle(at)
            : _whole.Read(at) is var numerator && numerator.Next > at ? Parts(at, numerator)
            : null;
        return part is { Value: < 1 } found ? new NumberSpan(first, found.Next, value + found.Value, NumberKind.Fraction) : null;
    }

    /// <summary>"one over three", "one out of three"; the latter only where it is a part of a whole.</summary>
    public NumberSpan? Ratio(int first, int next, double numerator)
    {
        var over = Kind(next) == NumberWordKind.Over;
        var at = next + 1;
        if (!over && !lexicon.OutOf.TryFind(text, next, out at, out _))
            return null;

        var below = DigitReader.Read(text, at) is var digits && digits.Next > at && !(text.Glued(digits.Next) && text.IsWord(digits.Next))
            ? new WholeNumber(digits.Next, digits.Value)
            : _whole.Read(at);
        return below.Next == at || below.Value == 0 || (!over && numerator >= below.Value) || IsRateOrPrice(first, below.Next)
            ? null
            : new NumberSpan(first, below.Next, numerator / below.Value, NumberKind.Fraction);
    }

    /// <summary>"three fifths", "one hundred thirty fifths", "two hundred and fifty-four hundredths".</summary>
    private NumberSpan? Parts(int first, WholeNumber whole)
    {
        var singular = whole.Value - (whole.BeforeAnd ?? 0) == 1;
        var at = SkipHyphen(whole.Next);
        if (Denominator(at, singular) is not var (next, value))
            return null;

        if (whole.BeforeAnd is { } before && whole.Value - before < value)
            return Fraction(before + ((whole.Value - before) / value));
        if (whole.BeforeAnd is null && whole.Tens > 0 && whole.Value > whole.Tens && value < 10)
            return Fraction((whole.Value - whole.Tens) / (whole.Tens + value));
        return Fraction(whole.Value / value);

        NumberSpan Fraction(double amount) => new(first, next, amount, NumberKind.Fraction);
    }

    private (int Next, double Value)? Denominator(int at, bool singular)
    {
        if (IsDenominator(at, singular))
            return words[at].Kind == NumberWordKind.Ordinal && words[at].Value < 3 ? null : (at + 1, words[at].Value);

        var compound = _whole.Read(at);
        if (compound.Next == at)
            return null;

        var last = SkipHyphen(compound.Next);
        if (Kind(last) == NumberWordKind.And)
            last++;
        if (!IsDenominator(last, singular) || words[last].Kind == NumberWordKind.Denominator)
            return null;
        var fits = compound.Tens > 0 ? words[last].Value < 10 : compound.Value >= 100 && words[last].Value < 100;
        return fits ? (last + 1, compound.Value + words[last].Value) : null;
    }

    private bool IsDenominator(int at, bool singular) =>
        at < words.Length && words[at].IsDenominator && singular == (words[at].Kind != NumberWordKind.Denominators);

    private bool IsRateOrPrice(int first, int next) =>
        lexicon.NotFractionBefore.Contains(text.Word(next)) || (first > 0 && text.IsSymbol(first - 1, '$'));

    private int SkipHyphen(int at) => text.IsSymbol(at, '-') ? at + 1 : at;

    private NumberWordKind Kind(int at) => at < words.Length ? words[at].Kind : NumberWordKind.None;
}
