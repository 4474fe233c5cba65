namespace Recognizers.Text.ParentAges;

/// <summary>How much, in which unit: "9 months 2 wks" is 9 months and 14 days more.</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="Next">Index of the token after the last.</param>
/// <param name="Value">The amount in the unit; of a range the lower end.</param>
/// <param name="Upto">The upper end of a range.</param>
/// <param name="Unit">The unit, none while only a number was read.</param>
/// <param name="ExtraDays">What a smaller unit after it adds.</param>
/// <param name="UnitCue">What the unit itself says: old, or gestation.</param>
/// <param name="NeedsCue">Too loose to be an age by itself, as "5 m" or "a year".</param>
internal sealed record AgeAmount(
    int First,
    int Next,
    double Value,
    double? Upto = null,
    AgeUnit? Unit = null,
    double ExtraDays = 0,
    AgeCue UnitCue = AgeCue.None,
    bool NeedsCue = false)
{
    private const double DaysInMonth = 30.4375;

    public static double DaysIn(AgeUnit unit) => unit switch
    {
        AgeUnit.Day => 1,
        AgeUnit.Week => 7,
        AgeUnit.Month => DaysInMonth,
        _ => 12 * DaysInMonth,
    };

    public static double Months(double days) => Math.Round(days / DaysInMonth, 3);
}
