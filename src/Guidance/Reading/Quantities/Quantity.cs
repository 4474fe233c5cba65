namespace GentleSleepBot.Guidance.Reading;

/// <summary>A number in a message, or a range of two, with what it counts.</summary>
/// <param name="Low">The number, or the lower end of the range.</param>
/// <param name="High">The number, or the upper end of the range.</param>
/// <param name="Unit">What it counts; none for a bare number.</param>
/// <param name="First">Index of its first word.</param>
/// <param name="Last">Index of its last word.</param>
/// <param name="IsCompound">True when two units were added up, as in "3 months and 2 weeks" or "13+4".</param>
internal readonly record struct Quantity(double Low, double High, QuantityUnit Unit, int First, int Last, bool IsCompound = false)
{
    /// <summary>Whether the unit is one that ages are given in.</summary>
    public bool CouldBeAge => Unit is QuantityUnit.Day or QuantityUnit.Week or QuantityUnit.Month or QuantityUnit.Year;

    /// <summary>The middle of the range in months.</summary>
    public double Months => (Low + High) / 2 * MonthsEach;

    public double MonthsEach => Unit switch
    {
        QuantityUnit.Day => 1 / MeanMonth.Days,
        QuantityUnit.Week => 7 / MeanMonth.Days,
        QuantityUnit.Year => 12,
        _ => 1,
    };

    public int Minutes(double value) => (int)Math.Round(Unit == QuantityUnit.Hour ? value * 60 : value);
}
