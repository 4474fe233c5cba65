namespace GentleSleepBot.Guidance.Reading;

/// <summary>A month where no calendar is at hand: the twelfth part of a Julian year of 365.25 days.</summary>
public static class MeanMonth
{
    /// <summary>Days of a month.</summary>
    public const double Days = 30.4375;

    /// <summary>Months of a week.</summary>
    public const double OfAWeek = 7 / Days;
}
