using System.Text.RegularExpressions;
using GentleSleepBot.Guidance.Language;
using GentleSleepBot.Guidance.Reading;

namespace GentleSleepBot.Guidance.Answers.Clock;

/// <summary>Reads when the day's last nap ended, or when the child ought to be asleep, from "napped 1 to 3.15" or "asleep by half 7". Safe for use by many threads.</summary>
/// <param name="lexicon">The words of numbers and of times.</param>
internal sealed partial class ToldTimes(Lazy<Lexicon> lexicon)
{
    private const int Noon = 12;
    private const int LatestNap = 19;
    private const int EarliestBed = 17;
    private const int LatestBed = 22;

    /// <summary>When the nap ended, in the afternoon; null when that is not told.</summary>
    public TimeOnly? NapEnd(MessageText said) => Read(said, BeforeANapEnd(), Noon, LatestNap);

    /// <summary>When the child ought to be asleep or in bed, in the evening; null when that is not told.</summary>
    public TimeOnly? Bedtime(MessageText said) => Read(said, BeforeABedtime(), EarliestBed, LatestBed);

    private TimeOnly? Read(MessageText said, Regex before, int earliest, int latest)
    {
        var clock = new ClockScanner(new MarkedMessage(said, lexicon.Value));
        foreach (Match lead in before.Matches(said.Original))
        {
            if (TimeAt(said, clock, lead.Index + lead.Length) is { } told && told.Hour >= earliest && told.Hour <= latest)
                return told;
        }

        return null;
    }

    // What is told without am and pm is after noon.
    private static TimeOnly? TimeAt(MessageText said, ClockScanner clock, int start)
    {
        for (var at = 0; at < said.Words.Count; at++)
        {
            if (said.Words[at].Start == start)
                return clock.ReadAt(at) is { } told ? new TimeOnly(told.IsAfternoon == false ? told.Hour : told.Hour + Noon, told.Minute) : null;
        }

        return null;
    }

    [GeneratedRegex(
        @"\b(nap(s|ped|ping)?|slept|asleep|sleep|down)\b[^?!]{0,45}?\b(till?|until|to|ended|ends|finished|over|done|woke(\s+up)?|up)\b\s*((at|by|about|around|maybe|roughly|like|nearly|gone|only)\s+)*"
        + @"|\b(woke|up|awake)\s+(up\s+)?(from|after)\b[^?!.]{0,30}?\bnap\b\s*((at|about|around)\s+)*",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BeforeANapEnd();

    [GeneratedRegex(
        @"\b(asleep|bed|bedtime|sleep|down|off)\b\s*((is|time|to\s+be|by|at|for|of|around|about)\s+)*|\bfor\s+(a|the)\s+",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BeforeABedtime();
}
