namespace Recognizers.Text.ParentAges;

/// <summary>How many days old a child may be, by what was said.</summary>
internal readonly record struct AgeBounds(double Earliest, double Latest, double Likely)
{
    private const double SlackOfPart = 0.25;

    public static AgeBounds Of(AgeAmount amount, AgeSurroundings around, AgeMoment moment, double? offset)
    {
        var unit = AgeAmount.DaysIn(amount.Unit!.Value);
        var said = (amount.Value * unit) + amount.ExtraDays;
        var month = AgeAmount.DaysIn(AgeUnit.Month);
        // "Almost 1" is a month or two short of a year; "almost 5 months" only days short of it.
        var blur = amount.Unit == AgeUnit.Year ? 2 * month : unit;

        if (moment is AgeMoment.Turned or AgeMoment.Turning)
            return Reached(said, moment, offset, blur);
        if (around.Has(AgeCue.Below))
            return new(Math.Max(0, said - blur), said, said - (blur / (amount.Unit == AgeUnit.Year ? 2 : 4)));
        if (around.Has(AgeCue.Above))
            return new(said, said + blur, said + (blur / 4));
        if (amount.Upto is { } upto)
            return new(said, (upto + 1) * unit, (said + (upto * unit)) / 2);
        if (around.Has(AgeCue.About))
            return new(Math.Max(0, said - blur), said + blur, said);
        if (amount.Value != Math.Floor(amount.Value))
            return new(Math.Max(0, said - (SlackOfPart * unit)), said + (SlackOfPart * unit), said);
        return new(said, said + (amount.ExtraDays > 0 ? AgeAmount.DaysIn(amount.Unit.Value - 1) : unit), said);
    }

    private static AgeBounds Reached(double said, AgeMoment moment, double? offset, double blur)
    {
        if (offset is { } days)
            return new(Math.Max(0, said - days - Math.Abs(days / 2)), said - days + Math.Abs(days / 2), said);
        return moment == AgeMoment.Turned ? new(said, said + blur, said) : new(Math.Max(0, said - blur), said, said);
    }
}
