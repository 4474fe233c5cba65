using System.Globalization;
using Recognizers.Text.Number;
using Recognizers.Text.Tokens;

namespace Recognizers.Text.ParentAges;

/// <summary>Reads an amount with its unit, in all the shapes parents give it.</summary>
internal sealed class AgeAmountReader(TokenizedText text, NumberIndex numbers, AgeLexicon lexicon)
{
    private const double GreatestDaysBesideWeeks = 6;

    /// <summary>The amount that begins at a token; without a unit when none follows.</summary>
    public AgeAmount? Read(int at)
    {
        if (lexicon.DayNumber.Contains(text.Word(at)) && numbers.At(at + 1) is { Kind: NumberKind.Integer, Glued: false } day && text[at + 1].SpaceBefore)
            return text.Is(day.Next, "of") ? null : new AgeAmount(at, day.Next, day.Value, Unit: AgeUnit.Day);
        if (lexicon.Amounts.TryFind(text, at, out var next, out var value) && WithUnit(new AgeAmount(at, next, value, NeedsCue: true)) is { } amount)
            return Compound(amount);
        return numbers.At(at) is { } number ? InNumbers(Unsigned(number)) : null;
    }

    /// <summary>The hyphen of "LO - 5 months" is no sign.</summary>
    private NumberSpan Unsigned(NumberSpan number) =>
        number.Value < 0 && text.IsSymbol(number.First, '-') ? number with { First = number.First + 1, Value = -number.Value } : number;

    private AgeAmount? InNumbers(NumberSpan number)
    {
        if (number.Value <= 0)
            return null;
        var amount = JoinHalf(new AgeAmount(number.First, number.Next, Mixed(number)));
        return UpTo(amount) is { } range ? range : WithUnit(amount) is { } whole ? Compound(whole) : WeeksAndDays(amount) ?? amount;
    }

    /// <summary>"41/2" is four and a half with its space lost: no parent counts in halves of 41.</summary>
    private double Mixed(NumberSpan number)
    {
        if (number.Kind != NumberKind.Fraction || number.Next != number.First + 3 || !text.IsSymbol(number.First + 1, '/'))
            return number.Value;
        var above = text.Word(number.First);
        return above.Length == 2 && text.Word(number.First + 2) is [>= '2' and <= '4' and var below] && above[1] < below
            ? above[0] - '0' + ((above[1] - '0') / (double)(below - '0'))
            : number.Value;
    }

    /// <summary>"two and half", "9 &amp; a half".</summary>
    private AgeAmount JoinHalf(AgeAmount amount) =>
        lexicon.Joiners.Contains(text.Word(amount.Next)) && numbers.At(amount.Next + 1) is { Kind: NumberKind.Fraction, Value: < 1 } half
            ? amount with { Next = half.Next, Value = amount.Value + half.Value }
            : amount;

    /// <summary>"2-3 months", "6 to 8 weeks", "between 4 and 5 months".</summary>
    private AgeAmount? UpTo(AgeAmount amount)
    {
        if (Neighbours(amount) is { } pair)
            return WithUnit(pair);
        var joined = lexicon.Ranges.Contains(text.Word(amount.Next))
            || (lexicon.Between.Contains(text.Word(amount.First - 1)) && lexicon.Joiners.Contains(text.Word(amount.Next)));
        return joined && numbers.At(amount.Next + 1) is { } upper && Mixed(upper) > amount.Value
            ? WithUnit(JoinHalf(amount with { Next = upper.Next, Upto = Mixed(upper) }))
            : null;
    }

    /// <summary>"4/5 months": from four to five, not four fifths.</summary>
    private AgeAmount? Neighbours(AgeAmount amount) =>
        amount.Next == amount.First + 3 && text.IsSymbol(amount.First + 1, '/') && int.TryParse(text.Word(amount.First), CultureInfo.InvariantCulture, out var lower)
            && int.TryParse(text.Word(amount.First + 2), CultureInfo.InvariantCulture, out var upper) && lower > 1 && upper == lower + 1
            ? amount with { Value = lower, Upto = upper }
            : null;

    private AgeAmount? WithUnit(AgeAmount amount)
    {
        var bracket = text.IsSymbol(amount.Next, '(');
        var at = bracket || text.IsSymbol(amount.Next, '-') ? amount.Next + 1 : amount.Next;
        if (!lexicon.Units.TryFind(text, at, out var next, out var unit) || (bracket && !text.IsSymbol(next, ')')))
            return null;

        var letter = next == at + 1 && text[at].Length == 1;
        if (letter && amount.Value > lexicon.Letters.GetValueOrDefault(text.Word(at).ToString(), double.MaxValue))
            return null;
        return amount with
        {
            Next = bracket ? next + 1 : next,
            Unit = unit.Unit,
            UnitCue = unit.Cue,
            NeedsCue = amount.NeedsCue || (letter && text[at].SpaceBefore),
        };
    }

    /// <summary>"9 months 2 wks", "1y4m", "13w+4", "a year and a half".</summary>
    private AgeAmount Compound(AgeAmount amount)
    {
        var at = amount.Next;
        var joined = lexicon.Joiners.Contains(text.Word(at));
        if ((Glued(at) ?? numbers.At(joined ? at + 1 : at)) is not { Value: > 0 } number || amount.UnitCue != AgeCue.None)
            return amount;

        if (joined && number is { Kind: NumberKind.Fraction, Value: < 1 })
            return amount with { Next = number.Next, Value = amount.Value + number.Value };
        if (WithUnit(new AgeAmount(at, number.Next, number.Value)) is { Unit: { } smaller } part
            && smaller < amount.Unit && Fits(number.Value, smaller, amount.Unit.Value))
            return amount with { Next = part.Next, ExtraDays = part.Value * AgeAmount.DaysIn(smaller), UnitCue = part.UnitCue, NeedsCue = false };
        return joined && amount.Unit == AgeUnit.Week && text.IsSymbol(at, '+') && number.Value <= GreatestDaysBesideWeeks && !number.Glued
            ? amount with { Next = number.Next, ExtraDays = number.Value }
            : amount;
    }

    /// <summary>The 4 of "13w4d", which stands against a letter and so is no number of its own.</summary>
    private NumberSpan? Glued(int at) =>
        text.IsDigits(at) && text.Glued(at) && text[at].Length <= 2 && int.TryParse(text.Word(at), CultureInfo.InvariantCulture, out var value)
            ? new NumberSpan(at, at + 1, value, NumberKind.Integer)
            : null;

    /// <summary>"13+4", and "34+2 weeker".</summary>
    private AgeAmount? WeeksAndDays(AgeAmount weeks)
    {
        if (!text.IsSymbol(weeks.Next, '+') || !text.Glued(weeks.Next) || !text.Glued(weeks.Next + 1) || weeks.Value is < 1 or > 45
            || numbers.At(weeks.Next + 1) is not { Kind: NumberKind.Integer, Value: <= GreatestDaysBesideWeeks } days)
            return null;

        var amount = weeks with { Next = days.Next, ExtraDays = days.Value };
        return WithUnit(amount) is { Unit: AgeUnit.Week } named ? named : amount with { Unit = AgeUnit.Week, NeedsCue = true };
    }

    private static bool Fits(double value, AgeUnit smaller, AgeUnit greater) =>
        value * AgeAmount.DaysIn(smaller) < AgeAmount.DaysIn(greater);
}
