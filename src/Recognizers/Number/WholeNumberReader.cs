using Recognizers.Text.Tokens;

namespace Recognizers.Text.Number;

/// <summary>Reads whole numbers said in words: "two thousand and two hundred", "ninety-five hundred", "half a dozen".</summary>
internal sealed class WholeNumberReader(TokenizedText text, NumberWord[] words)
{
    private double _total;
    private double _part;
    private double _scale;
    private bool _hundredUsed;
    private NumberWordKind _last;

    /// <summary>Reads from a token; <c>Next</c> equals <paramref name="first"/> when no number starts there.</summary>
    public WholeNumber Read(int first)
    {
        if (Kind(first) == NumberWordKind.Article)
            return Kind(first + 1) is NumberWordKind.Hundred or NumberWordKind.Scale or NumberWordKind.Dozen ? Continue(first + 1, 1) : new(first, 0);

        Start(0, NumberWordKind.None);
        return Continue(first);
    }

    /// <summary>Goes on from a value already read, such as the digits of "3 hundred".</summary>
    public WholeNumber Continue(int first, double seed)
    {
        Start(seed, NumberWordKind.Unit);
        return Continue(first);
    }

    private void Start(double part, NumberWordKind last) =>
        (_total, _part, _scale, _hundredUsed, _last) = (0, part, double.PositiveInfinity, false, last);

    private WholeNumber Continue(int first)
    {
        double? beforeAnd = null;
        var next = first;
        while (true)
        {
            var (at, joined) = SkipJoin(next);
            var before = _total + _part;
            if (!Accept(at))
                break;
            if (joined)
                beforeAnd = before;
            next = at + 1;
        }

        var tens = _last == NumberWordKind.Tens ? words[next - 1].Value : 0;
        return new WholeNumber(next, _total + _part, beforeAnd, tens);
    }

    private (int At, bool Joined) SkipJoin(int at)
    {
        if (_last == NumberWordKind.Tens && text.IsSymbol(at, '-') && IsDigitWord(at + 1))
            return (at + 1, false);
        if (Kind(at) != NumberWordKind.And)
            return (at, false);

        var joins = _last switch
        {
            NumberWordKind.Tens => IsDigitWord(at + 1),
            NumberWordKind.Hundred or NumberWordKind.Scale => Kind(at + 1) is NumberWordKind.Unit or NumberWordKind.Tens && words[at + 1].Value > 0,
            _ => false,
        };
        return joins ? (at + 1, true) : (at, false);
    }

    private bool Accept(int at)
    {
        var word = at < words.Length ? words[at] : default;
        switch (word.Kind)
        {
            case NumberWordKind.Unit when _last is NumberWordKind.None or NumberWordKind.Hundred or NumberWordKind.Scale
                || (_last == NumberWordKind.Tens && word.Value is >= 1 and <= 9):
            case NumberWordKind.Tens when _last is NumberWordKind.None or NumberWordKind.Hundred or NumberWordKind.Scale:
                _part += word.Value;
                break;
            case NumberWordKind.Hundred when EndsPart && !_hundredUsed && _part > 0:
                _part *= word.Value;
                _hundredUsed = true;
                break;
            case NumberWordKind.Scale when (EndsPart || _last == NumberWordKind.Hundred) && _part > 0 && word.Value < _scale:
                _total += _part * word.Value;
                (_part, _scale, _hundredUsed) = (0, word.Value, false);
                break;
            case NumberWordKind.Dozen when _last is NumberWordKind.Unit or NumberWordKind.Tens:
                _part += (_hundredUsed ? _part % 100 : _part) * (word.Value - 1);
                break;
            default:
                return false;
        }

        _last = word.Kind;
        return true;
    }

    private bool EndsPart => _last is NumberWordKind.Unit or NumberWordKind.Tens or NumberWordKind.Dozen;

    private NumberWordKind Kind(int at) => at < words.Length ? words[at].Kind : NumberWordKind.None;

    private bool IsDigitWord(int at) => Kind(at) == NumberWordKind.Unit && words[at].Value is >= 1 and <= 9;
}
