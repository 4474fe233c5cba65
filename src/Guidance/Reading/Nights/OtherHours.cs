namespace GentleSleepBot.Guidance.Reading;

/// <summary>
/// Bed and wake times of a family whose day is not the usual one: taken as told where they were asked for, or where somebody works by night,
/// and only where the half of the day is said.
/// </summary>
internal sealed class OtherHours(MarkedMessage message)
{
    private const int Reach = 6;
    private const int FarthestSubject = 10;

    private bool? _worksByNight;

    private bool WorksByNight => _worksByNight ??= Enumerable.Range(0, message.Count).Any(IsNightWork);

    public bool IsBedtime(ClockTime time, bool wasAsked) =>
        time.IsAfternoon is not null && (wasAsked || (WorksByNight && !IsOfAGrownUp(time.First)));

    /// <summary>A waking in the night is no start of the day, whoever works by night.</summary>
    public bool IsWakeTime(ClockTime time, bool wasAsked) => wasAsked
        ? time.IsAfternoon is not null || time.Hour == 11
        : WorksByNight && IsLate(time) && !IsOfAGrownUp(time.First) && message.Before(time.First, Trait.NapWord, Reach) < 0;

    private static bool IsLate(ClockTime time) => time.IsAfternoon is { } afternoon && (afternoon ? time.Hour % 12 < 5 : time.Hour >= 10);

    private bool IsNightWork(int at) =>
        message.WordAt(at) is "shift" or "shifts" or "nightshift" or "nightshifts"
        || (message.WordAt(at) == "nights" && message.WordAt(at - 1) is "work" or "works" or "working");

    /// <summary>Whether the nearest one spoken of before the time, up to a comma, is no child.</summary>
    private bool IsOfAGrownUp(int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - FarthestSubject) && !message.Gap(i).ContainsAny(',', '.', ';'); i--)
        {
            if (message.Has(i, Trait.Child) || message.WordAt(i) is "she" or "he" or "they" or "her" or "his" or "their")
                return false;
            if (message.WordAt(i) is "i" or "we" or "im" or "i'm" or "husband" or "wife" or "partner")
                return true;
        }

        return false;
    }
}
