using System.Globalization;
using GentleSleepBot.Guidance.Language;

namespace GentleSleepBot.Guidance.Answers.Clock;

/// <summary>Puts the clock times that follow from what a parent told into an answer's texts.</summary>
internal static class ClockSum
{
    /// <summary>Stands in a text for the time that was told.</summary>
    public const string Told = "{told}";

    /// <summary>Stands in a text for the earlier of the two times.</summary>
    public const string From = "{clock_from}";

    /// <summary>Stands in a text for the later of the two times.</summary>
    public const string To = "{clock_to}";

    private const int Step = 5;
    private static readonly TimeOnly EarliestNight = new(18, 0);
    private static readonly TimeOnly LatestNight = new(22, 0);

    /// <summary>The answer with its times; null when the message does not tell what they are counted from, or they would be no hours of a night.</summary>
    public static PlainAnswer? Fill(PlainAnswer answer, ClockSumEntry sum, ToldTimes times, MessageText said)
    {
        if ((sum.BeforeBed ? times.Bedtime(said) : times.NapEnd(said)) is not { } told)
            return null;

        var (earlier, later) = sum.BeforeBed ? (told.AddMinutes(-sum.Most), told.AddMinutes(-sum.Fewest)) : (told.AddMinutes(sum.Fewest), told.AddMinutes(sum.Most));
        // A nap that ended so early asks for another, or for an early evening, and one so late for something else than a sum.
        if (!sum.BeforeBed && (later < EarliestNight || earlier > LatestNight))
            return null;
        return answer with { Texts = Put(answer.Texts, told, Rounded(earlier), Rounded(later)) };
    }

    /// <summary>The texts of any answer as a parent may read them, with times of our own where it holds some.</summary>
    public static IReadOnlyList<string> Sample(PlainAnswer answer) =>
        answer.Clock is null ? answer.Texts : Put(answer.Texts, new TimeOnly(15, 30), new TimeOnly(18, 0), new TimeOnly(19, 0));

    private static string[] Put(IEnumerable<string> texts, TimeOnly told, TimeOnly earlier, TimeOnly later) =>
    [
        .. texts.Select(text => text
            .Replace(Told, Say(told), StringComparison.Ordinal)
            .Replace(From, Say(earlier), StringComparison.Ordinal)
            .Replace(To, Say(later), StringComparison.Ordinal)),
    ];

    private static TimeOnly Rounded(TimeOnly time) => new TimeOnly(time.Hour, 0).AddMinutes(Step * Math.Round(time.Minute / (double)Step, MidpointRounding.AwayFromZero));

    private static string Say(TimeOnly time) => time.ToString(time.Minute == 0 ? "%h" : "h.mm", CultureInfo.InvariantCulture);
}
