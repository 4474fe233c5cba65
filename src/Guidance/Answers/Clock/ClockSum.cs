using System.Globalization;
using GentleSleepBot.Guidance.Language;

namespace GentleSleepBot.Guidance.Answers.Clock;

/// <summary>Puts the clock times that follow from what a parent told into an answer's texts.</summary>
internal static class ClockSum
{
    /// <summary>Stands in a text for the time that was told; of two, for the first.</summary>
    public const string Told = "{told}";

    /// <summary>Stands in a text for the second of two times that were told.</summary>
    public const string Until = "{until}";

    /// <summary>Stands in a text for how long lies between two times that were told.</summary>
    public const string Lasted = "{lasted}";

    /// <summary>Stands in a text for the earlier of the two times that were counted.</summary>
    public const string From = "{clock_from}";

    /// <summary>Stands in a text for the later of the two times that were counted.</summary>
    public const string To = "{clock_to}";

    private const int Step = 5;
    private static readonly TimeOnly EarliestNight = new(18, 0);
    private static readonly TimeOnly LatestNight = new(22, 0);

    /// <summary>The answer with its times; null when the message does not tell what they are counted from, or they come to something that the answer does not speak of.</summary>
    public static PlainAnswer? Fill(PlainAnswer answer, ClockSumEntry sum, ToldTimes times, MessageText said) => sum.From switch
    {
        ClockFrom.NapEnd => Counted(answer, times.NapEnd(said), sum.Fewest, sum.Most, static (earlier, later) => later >= EarliestNight && earlier <= LatestNight),
        ClockFrom.EarlyNapEnd => Counted(answer, times.NapEnd(said), sum.Fewest, sum.Most, static (_, later) => later < EarliestNight),
        ClockFrom.Bedtime => Counted(answer, times.Bedtime(said), -sum.Most, -sum.Fewest, static (_, _) => true),
        ClockFrom.Morning => Counted(answer, times.Morning(said), sum.Fewest, sum.Most, static (_, _) => true),
        ClockFrom.Awake => Measured(answer, times.Awake(said), sum),
        _ => Measured(answer, times.Night(said), sum),
    };

    /// <summary>The texts of any answer as a parent may read them, with times of our own where it holds some.</summary>
    public static IReadOnlyList<string> Sample(PlainAnswer answer) => answer.Clock is null
        ? answer.Texts
        : Put(answer.Texts, (Told, "3.30"), (Until, "6.15"), (Lasted, "2 hours 45 minutes"), (From, "6"), (To, "7"));

    private static PlainAnswer? Counted(PlainAnswer answer, TimeOnly? told, int fewest, int most, Func<TimeOnly, TimeOnly, bool> fits)
    {
        if (told is not { } from || from.AddMinutes(fewest) is var earlier && from.AddMinutes(most) is var later && !fits(earlier, later))
            return null;

        return answer with { Texts = Put(answer.Texts, (Told, Say(from)), (From, Say(Rounded(earlier))), (To, Say(Rounded(later)))) };
    }

    private static PlainAnswer? Measured(PlainAnswer answer, (TimeOnly From, TimeOnly Until)? told, ClockSumEntry sum)
    {
        if (told is not var (from, until) || (until - from).TotalMinutes is var lasted && (lasted < sum.Fewest || lasted >= sum.Most))
            return null;

        return answer with { Texts = Put(answer.Texts, (Told, Say(from)), (Until, Say(until)), (Lasted, Say(until - from))) };
    }

    private static string[] Put(IEnumerable<string> texts, params (string Place, string Time)[] times) =>
        [.. texts.Select(text => times.Aggregate(text, static (put, time) => put.Replace(time.Place, time.Time, StringComparison.Ordinal)))];

    private static TimeOnly Rounded(TimeOnly time) => new TimeOnly(time.Hour, 0).AddMinutes(Step * Math.Round(time.Minute / (double)Step, MidpointRounding.AwayFromZero));

    private static string Say(TimeOnly time) => time.ToString(time.Minute == 0 ? "%h" : "h.mm", CultureInfo.InvariantCulture);

    private static string Say(TimeSpan lasted) => string.Join(' ', new[] { Count(lasted.Hours, "hour"), Count(lasted.Minutes, "minute") }.OfType<string>());

    private static string? Count(int number, string unit) =>
        number == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"{number} {unit}{(number == 1 ? "" : "s")}");
}
