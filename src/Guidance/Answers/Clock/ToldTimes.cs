using System.Globalization;
using System.Text.RegularExpressions;

namespace GentleSleepBot.Guidance.Answers.Clock;

/// <summary>Reads when the day's last nap ended, or when the child ought to be asleep, from "napped 1 to 3.15" or "asleep by half 7".</summary>
internal static partial class ToldTimes
{
    private const string Time = @"(?<half>half\s+(past\s+)?)?(?<hour>\d{1,2})([.:](?<minute>\d{2}))?(?!\s*(min|hour|hr|h\b|m\b|month|week|naps?\b|times|x\b|%|\d))";
    private const int Noon = 12;
    private const int LatestNap = 19;
    private const int EarliestBed = 17;
    private const int LatestBed = 22;

    /// <summary>When the nap ended, in the afternoon; null when that is not told.</summary>
    public static TimeOnly? NapEnd(string said) => Read(NapEnds().Match(said)) is { } end && end.Hour is >= Noon and <= LatestNap ? end : null;

    /// <summary>When the child ought to be asleep or in bed, in the evening; null when that is not told.</summary>
    public static TimeOnly? Bedtime(string said) => Read(Bedtimes().Match(said)) is { } bed && bed.Hour is >= EarliestBed and <= LatestBed ? bed : null;

    // What is told without am and pm is after noon.
    private static TimeOnly? Read(Match told)
    {
        if (!told.Success)
            return null;
        var hour = int.Parse(told.Groups["hour"].ValueSpan, CultureInfo.InvariantCulture);
        var minute = told.Groups["half"].Success ? 30 : told.Groups["minute"].Success ? int.Parse(told.Groups["minute"].ValueSpan, CultureInfo.InvariantCulture) : 0;
        return hour is >= 1 and < 24 && minute < 60 ? new TimeOnly(hour < Noon ? hour + Noon : hour, minute) : null;
    }

    [GeneratedRegex(
        @"\b(nap(s|ped|ping)?|slept|asleep|sleep|down)\b[^?!]{0,45}?\b(till?|until|to|ended|ends|finished|over|done|woke(\s+up)?|up)\b\s*(at|by|about|around|maybe|roughly|like|nearly|gone|only)?\s*(at\s+)?" + Time
        + @"|\b(woke|up|awake)\s+(up\s+)?(from|after)\b[^?!.]{0,30}?\bnap\b[^?!]{0,12}?" + Time,
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NapEnds();

    [GeneratedRegex(
        @"\b(asleep|bed|bedtime|sleep|down|off)\b\s*(is|time|to\s+be)?\s*(by|at|for|of|around|about)?\s*(about|around)?\s*" + Time + @"|\bfor\s+(a|the)\s+" + Time + @"(\s*(pm|o'?clock))?\s*(bed|bedtime)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Bedtimes();
}
