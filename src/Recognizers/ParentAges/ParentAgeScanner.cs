using Recognizers.Text.Number;
using Recognizers.Text.Tokens;

namespace Recognizers.Text.ParentAges;

/// <summary>Walks a text once and tells the amounts that are ages from those that are durations, clock times or counts.</summary>
internal sealed class ParentAgeScanner
{
    private const double OldestWithoutUnit = 6;
    private const double EarliestGestation = 20;
    private const double LatestGestation = 43;

    private readonly TokenizedText _text;
    private readonly AgeLexicon _lexicon;
    private readonly NumberIndex _numbers;
    private readonly AgeAmountReader _amounts;
    private readonly AgeOffsetReader _offsets;
    private readonly List<ParentAge> _found = [];

    public ParentAgeScanner(TokenizedText text, IReadOnlyList<NumberSpan> numbers, AgeLexicon lexicon)
    {
        (_text, _lexicon) = (text, lexicon);
        _numbers = new NumberIndex(numbers);
        _amounts = new AgeAmountReader(text, _numbers, lexicon);
        _offsets = new AgeOffsetReader(text, _numbers, lexicon);
    }

    public List<ParentAge> Scan()
    {
        for (var at = 0; at < _text.Count;)
        {
            var next = at + 1;
            if (_amounts.Read(at) is { } amount)
            {
                var around = AgeSurroundings.Of(_text, amount, _lexicon);
                var age = amount.Unit is null ? WithoutUnit(amount, around) : Judge(amount, around);
                if (age is not null)
                    _found.Add(age);
                next = Math.Max(next, age is null && amount.NeedsCue ? next : age is null ? amount.Next : around.Next);
            }

            at = next;
        }

        return _found;
    }

    /// <summary>"9 corrected" after "14 weeks", the 2 of "2 and 4 year olds", "almost 1".</summary>
    private ParentAge? WithoutUnit(AgeAmount amount, AgeSurroundings around)
    {
        if (_text.Glued(amount.Next) && _text.IsWord(amount.Next))
            return null;
        if (around.HasAny(AgeCue.Corrected, AgeCue.Actual))
            return Judge(amount with { Unit = _found.Count > 0 ? _found[^1].Unit : AgeUnit.Month }, around);
        if (SharedUnit(amount) is { } unit)
            return Make(amount with { Unit = unit }, around, AgeForm.Outright, AgeBasis.Birth);

        var isAge = amount.Value <= OldestWithoutUnit && amount.Value * 4 == Math.Floor(amount.Value * 4)
            && around.HasAny(AgeCue.Below, AgeCue.Turned, AgeCue.Turning, AgeCue.Aged, AgeCue.Subject)
            && !around.HasAny(AgeCue.Clock, AgeCue.Writer, AgeCue.At, AgeCue.Duration, AgeCue.Other, AgeCue.BornAt)
            && MayFollowBareAge(amount.Next);
        return isAge ? Make(amount with { Unit = AgeUnit.Year }, around, AgeForm.Bare, AgeBasis.Birth) : null;
    }

    private AgeUnit? SharedUnit(AgeAmount amount) =>
        _lexicon.Joiners.Contains(_text.Word(amount.Next)) && _numbers.At(amount.Next + 1) is not null
        && _amounts.Read(amount.Next + 1) is { Unit: { } unit } other && AgeSurroundings.Of(_text, other, _lexicon).Has(AgeCue.Old)
            ? unit
            : null;

    private bool MayFollowBareAge(int next)
    {
        if (!_text.Has(next) || _lexicon.BareFollowers.Contains(_text.Word(next)))
            return true;
        return _text[next].Kind == TokenKind.Symbol
            && !(_text.Glued(next + 1) && _text.IsDigits(next + 1))
            && _text.Source[_text[next].Start] is '.' or ',' or ';' or '!' or '?' or ')' or '(' or '…' or '\'' or '’';
    }

    private ParentAge? Judge(AgeAmount amount, AgeSurroundings around)
    {
        var basis = BasisOf(amount, around);
        if (basis is not AgeBasis.Birth)
            return Make(amount, around, AgeForm.Outright, basis);
        if (around.Has(AgeCue.Writer))
            return null;
        if (around.HasAny(AgeCue.Old, AgeCue.Turned, AgeCue.Turning, AgeCue.Aged) || (around.Has(AgeCue.BornAt) && around.Has(AgeCue.Other)))
            return Make(amount, around, AgeForm.Outright, basis);
        if (around.Has(AgeCue.Phase))
            return Make(amount, around, AgeForm.Phase, basis);
        if (around.HasAny(AgeCue.Other, AgeCue.Duration, AgeCue.Clock))
            return null;
        if (around.Has(AgeCue.Subject))
            return Make(amount, around, AgeForm.AfterChild, basis);
        return amount.NeedsCue && !around.Has(AgeCue.Below) && _offsets.Read(around.Next) is null ? null : Make(amount, around, AgeForm.UnitOnly, basis);
    }

    private static AgeBasis BasisOf(AgeAmount amount, AgeSurroundings around)
    {
        var weeks = amount is { Unit: AgeUnit.Week, Value: >= EarliestGestation and <= LatestGestation };
        return around.Has(AgeCue.Early) ? AgeBasis.Early
            : around.Has(AgeCue.Postpartum) ? AgeBasis.Postpartum
            : around.Has(AgeCue.Pregnant) || (around.Has(AgeCue.Writer) && amount.Unit == AgeUnit.Week) ? AgeBasis.Pregnancy
            : around.Has(AgeCue.Gestation) || (weeks && around.Has(AgeCue.BornAt) && !around.Has(AgeCue.Other)) ? AgeBasis.Gestation
            : around.Has(AgeCue.Corrected) ? AgeBasis.Corrected
            : around.Has(AgeCue.Actual) ? AgeBasis.Actual
            : AgeBasis.Birth;
    }

    private ParentAge Make(AgeAmount amount, AgeSurroundings around, AgeForm form, AgeBasis basis)
    {
        var offset = _offsets.Read(around.Next);
        var moment = around.HasAny(AgeCue.At) ? AgeMoment.Then
            : around.Has(AgeCue.Turning) || offset > 0 ? AgeMoment.Turning
            : around.Has(AgeCue.Turned) || offset < 0 ? AgeMoment.Turned
            : AgeMoment.Now;
        var bounds = AgeBounds.Of(amount, around, moment, offset);
        var (start, end) = (_text[amount.First].Start, _text[around.Next - 1].End);
        return new ParentAge
        {
            Text = _text.Source[start..end],
            Start = start,
            End = end - 1,
            Value = amount.Value,
            Unit = amount.Unit!.Value,
            Basis = basis,
            Form = form,
            Moment = moment,
            Approximate = around.HasAny(AgeCue.Below, AgeCue.About, AgeCue.Above) || amount.Upto is not null,
            EarliestDays = bounds.Earliest,
            LatestDays = bounds.Latest,
            Months = AgeAmount.Months(bounds.Likely),
        };
    }
}
