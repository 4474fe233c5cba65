using System.Text.RegularExpressions;
using GentleSleepBot.Guidance.Language;
using GentleSleepBot.Guidance.Reading;

namespace GentleSleepBot.Guidance.Answers.Clock;

/// <summary>
/// Reads when a nap ended, when the child got up or ought to be asleep, how long it has been awake and how long the night was, from "napped 1 to 3.15",
/// "up at 6 today", "asleep by half 7", "awake since 2 and it's 4.15 now" or "bed at 8, up at 6". Safe for use by many threads.
/// </summary>
/// <param name="lexicon">The words of numbers and of times.</param>
internal sealed partial class ToldTimes(Lazy<Lexicon> lexicon)
{
    private const int Noon = 12;
    private const int LatestNap = 19;
    private const int EarliestMorning = 5;
    private const int EarliestNightsEnd = 4;
    private const int LatestMorning = 10;
    private const int EarliestBed = 17;
    private const int LatestBed = 22;
    private const int LastHour = 23;
    private const int MostMilliseconds = 1000;
    private const RegexOptions Words = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    /// <summary>When the nap ended, in the afternoon; null when that is not told.</summary>
    public TimeOnly? NapEnd(MessageText said) => Read(said, BeforeANapEnd(), isMorning: false, Noon, LatestNap);

    /// <summary>When the child ought to be asleep or in bed, in the evening; null when that is not told.</summary>
    public TimeOnly? Bedtime(MessageText said) => Read(said, BeforeABedtime(), isMorning: false, EarliestBed, LatestBed);

    /// <summary>When the child got up for the day; null when that is not told.</summary>
    public TimeOnly? Morning(MessageText said) => Read(said, BeforeAMorning(), isMorning: true, EarliestMorning, LatestMorning);

    /// <summary>Since when the child is awake, and what time it is now, both of half a day; null when one of them is not told.</summary>
    public (TimeOnly Since, TimeOnly Now)? Awake(MessageText said) =>
        Read(said, BeforeAWaking(), isMorning: true, 0, LastHour) is { } since && Read(said, BeforeNow(), isMorning: true, 0, LastHour) is { } now ? (since, now < since ? now.AddHours(Noon) : now) : null;

    /// <summary>When the child fell asleep in the evening and woke for the day; null when one of them is not told.</summary>
    public (TimeOnly Asleep, TimeOnly Awake)? Night(MessageText said) =>
        Read(said, BeforeASleep(), isMorning: false, EarliestBed, LatestBed) is { } asleep && Read(said, BeforeANightsEnd(), isMorning: true, EarliestNightsEnd, LatestMorning) is { } awake ? (asleep, awake) : null;

    private TimeOnly? Read(MessageText said, Regex before, bool isMorning, int earliest, int latest)
    {
        var clock = new ClockScanner(new MarkedMessage(said, lexicon.Value));
        foreach (Match lead in before.Matches(said.Original))
        {
            if (TimeAt(said, clock, lead.Index + lead.Length, isMorning) is { } told && told.Hour >= earliest && told.Hour <= latest)
                return told;
        }

        return null;
    }

    // What is told without am and pm is of the half of the day that is asked for.
    private static TimeOnly? TimeAt(MessageText said, ClockScanner clock, int start, bool isMorning)
    {
        for (var at = 0; at < said.Words.Count; at++)
        {
            if (said.Words[at].Start == start)
                return clock.ReadAt(at) is { } told ? new TimeOnly(told.IsAfternoon ?? !isMorning ? told.Hour + Noon : told.Hour, told.Minute) : null;
        }

        return null;
    }

    [GeneratedRegex(
        @"(?<!\b(no|not|without|any|never)\s+)\b(nap(s|ped|ping)?|slept|asleep|sleep|down)\b[^?!]{0,45}?\b(till?|until|to|ended|ends|finished|over|done|woke(\s+up)?|up)\b\s*((at|by|about|around|maybe|roughly|like|nearly|gone|only)\s+)*"
        + @"|\b(woke|up|awake)\s+(up\s+)?(from|after)\b[^?!.]{0,30}?\bnap\b\s*((at|about|around)\s+)*",
        Words, MostMilliseconds)]
    private static partial Regex BeforeANapEnd();

    [GeneratedRegex(@"\b(asleep|bed|bedtime|sleep|down|off)\b\s*((is|time|to\s+be|by|at|for|of|around|about)\s+)*|\bfor\s+(a|the)\s+", Words, MostMilliseconds)]
    private static partial Regex BeforeABedtime();

    [GeneratedRegex(@"\b(up|woke|wakes|awake|waking|morning|day\s+(started|starts|began|begins)|started\s+the\s+day)\b\s*((up|for\s+the\s+day|this\s+morning|today|was|is|since|at|by|from|about|around|like|just\s+(before|after))\s+)*", Words, MostMilliseconds)]
    private static partial Regex BeforeAMorning();

    [GeneratedRegex(@"\b(up|woke|awake)\b\s*((up|from|after|(his|her|the|their|a)\s+(last\s+|first\s+|second\s+)?nap|since|at|about|around|like)\s+)*", Words, MostMilliseconds)]
    private static partial Regex BeforeAWaking();

    [GeneratedRegex(@"\b(it'?s|it\s+is|now|time\s+is)\b\s*((now|nearly|almost|already|just|gone|about|only|it'?s|it\s+is)\s+)*", Words, MostMilliseconds)]
    private static partial Regex BeforeNow();

    [GeneratedRegex(@"\b(asleep|bed|bedtime|sleeps?|slept|sleeping|down|off|out)\b\s*((is|was|to|time|by|at|from|around|about|goes|like)\s+)*", Words, MostMilliseconds)]
    private static partial Regex BeforeASleep();

    [GeneratedRegex(@"\b(up|woke|wakes?|waking|awake|till?|until|to)\b\s*((up|for\s+the\s+day|is|was|at|by|about|around|like)\s+)*|\b(am|pm|\d)\s*-\s*", Words, MostMilliseconds)]
    private static partial Regex BeforeANightsEnd();
}
