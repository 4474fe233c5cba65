using Recognizers.Text.Tokens;

namespace Recognizers.Text.Number;

/// <summary>Finds every number of a text, left to right, each token read a bounded number of times.</summary>
internal sealed class NumberScanner
{
    private readonly TokenizedText _text;
    private readonly NumberLexicon _lexicon;
    private readonly NumberWord[] _words;
    private readonly WholeNumberReader _whole;
    private readonly FractionReader _fractions;

    private NumberScanner(TokenizedText text, NumberLexicon lexicon)
    {
        _text = text;
        _lexicon = lexicon;
        _words = lexicon.Find(text);
        _whole = new WholeNumberReader(text, _words);
        _fractions = new FractionReader(text, _words, lexicon);
    }

    /// <summary>All numbers, also those written against a word as in <c>8mo</c>.</summary>
    public static List<NumberSpan> Scan(TokenizedText text, NumberLexicon lexicon)
    {
        var scanner = new NumberScanner(text, lexicon);
        var found = new List<NumberSpan>();
        for (var at = 0; at < text.Count;)
        {
            var span = scanner.Signed(at);
            if (span.Next > at)
                found.Add(span);
            at = Math.Max(span.Next, at + 1);
        }

        return found;
    }

    private NumberSpan Signed(int at)
    {
        var minus = _words[at].Kind == NumberWordKind.Negative || IsMinus(at);
        if (!minus)
            return Unsigned(at);

        var number = Unsigned(at + 1);
        return number.Next > at + 1 ? number with { First = at, Value = -number.Value } : number with { First = at, Next = at };
    }

    /// <summary>A hyphen is a sign where nothing, or white space after no number, comes before it.</summary>
    private bool IsMinus(int at)
    {
        if (!_text.IsSymbol(at, '-') || !(_text.IsDigits(at + 1) || _text.IsSymbol(at + 1, '.') || DigitReader.SignOfFraction(_text, at + 1) is not null))
            return false;
        return at == 0 || _text.IsSymbol(at - 1, '(')
            || (_text[at].SpaceBefore && !_text.IsDigits(at - 1) && _words[at - 1].Kind == NumberWordKind.None);
    }

    private NumberSpan Unsigned(int at)
    {
        if (at >= _text.Count)
            return new(at, at, 0, NumberKind.Integer);
        var digits = DigitReader.Read(_text, at);
        var span = digits.Next > at ? InDigits(digits) : InWords(at);
        return span with { Glued = _text.Glued(span.Next) && _text.IsWord(span.Next) && _text.IsDigits(span.Next - 1) };
    }

    private NumberSpan InDigits(NumberSpan digits)
    {
        if (digits.Kind == NumberKind.Integer && SlashFraction(digits) is { } fraction)
            return fraction;
        if (digits.Kind == NumberKind.Integer && DigitReader.SignOfFraction(_text, digits.Next) is { } sign)
            return new(digits.First, digits.Next + 1, digits.Value + sign, NumberKind.Fraction);

        var scaled = _whole.Continue(digits.Next, digits.Value);
        if (scaled.Next > digits.Next && !_text.Glued(digits.Next))
            return _fractions.Mixed(digits.First, scaled.Next, scaled.Value)
                ?? new(digits.First, scaled.Next, scaled.Value, NumberSpan.Whole(scaled.Value));
        if (digits.Kind != NumberKind.Integer)
            return digits;

        return Spoken(digits.First, digits.Next, digits.Value, inDigits: true)
            ?? _fractions.Mixed(digits.First, digits.Next, digits.Value)
            ?? _fractions.Ratio(digits.First, digits.Next, digits.Value)
            ?? digits;
    }

    /// <summary>"3/4", and "2 1/4"; not a date such as 5/17/2018.</summary>
    private NumberSpan? SlashFraction(NumberSpan digits)
    {
        var (at, whole) = (digits.First, 0d);
        if (!IsSlash(at + 1))
        {
            if (!_text.IsDigits(digits.Next) || !IsSlash(digits.Next + 1) || !_text[digits.Next].SpaceBefore)
                return null;
            (at, whole) = (digits.Next, digits.Value);
        }

        if (IsSlash(at - 1) || IsSlash(at + 3))
            return null;
        var (above, below) = (DigitReader.Read(_text, at), DigitReader.Read(_text, at + 2));
        return above.Next == at + 1 && below.Next == at + 3 && below.Value > 0
            ? new(digits.First, at + 3, whole + (above.Value / below.Value), NumberKind.Fraction)
            : null;
    }

    private bool IsSlash(int at) =>
        at > 0 && _text.IsSymbol(at, '/') && _text.Glued(at) && _text.IsDigits(at - 1) && _text.IsDigits(at + 1) && _text.Glued(at + 1);

    private NumberSpan InWords(int at)
    {
        var none = new NumberSpan(at, at, 0, NumberKind.Integer);
        if (_text.Glued(at) && _text.IsDigits(at - 1))
            return none;
        if (_words[at].Kind == NumberWordKind.Denominator && _text.Is(at, _lexicon.File.Half))
            return HalfOf(at);
        if (_words[at].Kind == NumberWordKind.Article && _fractions.WithArticle(at) is { } part)
            return part;

        var whole = _whole.Read(at);
        if (whole.Next == at || IsPronoun(at, whole))
            return none;
        return Spoken(at, whole.Next, whole.Value, inDigits: false)
            ?? _fractions.After(at, whole)
            ?? new(at, whole.Next, whole.Value, NumberSpan.Whole(whole.Value));
    }

    private NumberSpan HalfOf(int at)
    {
        var multiple = at + 1 < _words.Length && _words[at + 1].Kind == NumberWordKind.Article ? _whole.Read(at + 1) : new(at + 1, 0);
        return multiple.Next > at + 1
            ? new(at, multiple.Next, multiple.Value / 2, NumberSpan.Whole(multiple.Value / 2))
            : new(at, at + 1, 0.5, NumberKind.Fraction);
    }

    private bool IsPronoun(int at, WholeNumber whole) =>
        whole.Next == at + 1 && whole.Value == 1 && at > 0 && _lexicon.PronounAfter.Contains(_text.Word(at - 1));

    /// <summary>"five point five", "nought point zero three", "38 point 5".</summary>
    private NumberSpan? Spoken(int first, int next, double whole, bool inDigits)
    {
        if (next >= _words.Length || _words[next].Kind != NumberWordKind.Point)
            return null;

        var (at, value, unit) = (next + 1, whole, 1d);
        if (inDigits && DigitReader.Read(_text, at) is { Kind: NumberKind.Integer } digits && digits.Next == at + 1)
            return new(first, digits.Next, whole + (digits.Value / Math.Pow(10, _text[at].Length)), NumberKind.Decimal);

        for (; unit > 1e-15 && _whole.Read(at) is var part && part.Next > at && part.Value < 100; at = part.Next)
        {
            unit /= part.Value < 10 ? 10 : 100;
            value += part.Value * unit;
        }

        return at > next + 1 ? new(first, at, value, NumberKind.Decimal) : null;
    }
}
