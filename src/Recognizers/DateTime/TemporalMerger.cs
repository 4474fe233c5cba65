using System.Globalization;
using Recognizers.Text.Tokens;

namespace Recognizers.Text.DateTime;

/// <summary>Joins a date and a time that stand together: "tomorrow at 3pm", "7pm tonight", "friday morning".</summary>
internal static class TemporalMerger
{
    private const string LastSmallHour = "05:00:00";
    private const string Noon = "12:00:00";
    private const string FirstHourOfNight = "17:00:00";

    public static List<Temporal> Merge(TokenizedText text, IReadOnlyList<Temporal> found, TimeLexicon lexicon)
    {
        var merged = new List<Temporal>();
        foreach (var next in found)
        {
            if (merged.Count > 0 && Touch(text, merged[^1], next, lexicon) && Pair(merged[^1], next) is { } pair)
                merged[^1] = pair with { First = merged[^1].First, Next = next.Next };
            else
                merged.Add(next);
        }

        return merged;
    }

    private static Temporal? Pair(Temporal first, Temporal second)
    {
        if (Order(first, second) is var (date, time))
            return Join(date, time);
        if (first.Type == TemporalType.DateTime && second.Type == TemporalType.TimeRange && PartOfDay("X" + second.Readings[0].Timex) is not null)
            return first;
        return (first.Type, second.Type) switch
        {
            (TemporalType.Set, TemporalType.Time) => Repeat(first, second),
            (TemporalType.Time, TemporalType.Set) when !first.Loose => Repeat(second, first),
            _ => null,
        };
    }

    /// <summary>"every monday at 3pm", "9am every day"; not "every 2 hours at 3".</summary>
    private static Temporal? Repeat(Temporal set, Temporal time)
    {
        var timex = set.Readings[0].Timex;
        var hour = Fitting(set with { Readings = [set.Readings[0] with { Timex = "X" + timex }] }, time).Readings[0].Timex;
        if (timex.StartsWith("XXXX", StringComparison.Ordinal))
            return set with { Readings = [set.Readings[0] with { Timex = timex + hour }] };
        return timex == "P1D" || timex[0] == 'T' ? set with { Readings = [set.Readings[0] with { Timex = hour }] } : null;
    }

    /// <summary>Every date reading with every time reading.</summary>
    public static Temporal Join(Temporal date, Temporal time)
    {
        var range = time.Type == TemporalType.TimeRange;
        var readings = date.Readings.SelectMany(day => time.Readings.Select(hour => Combine(day, hour)));
        return new Temporal(date.First, time.Next, range ? TemporalType.DateTimeRange : TemporalType.DateTime, [.. readings]);
    }

    private static bool Touch(TokenizedText text, Temporal first, Temporal second, TimeLexicon lexicon) =>
        second.First == first.Next || (second.First == first.Next + 1 && lexicon.DateTimeJoiners.Contains(text.Word(first.Next)));

    private static (Temporal Date, Temporal Time)? Order(Temporal first, Temporal second)
    {
        if (IsDate(first) && IsTime(second))
            return (first, Fitting(first, second));
        return IsTime(first) && IsDate(second) ? (second, Fitting(second, first)) : null;
    }

    /// <summary>Beside "tonight" or "this afternoon" an open hour is one of that part of the day.</summary>
    private static Temporal Fitting(Temporal date, Temporal time)
    {
        if (PartOfDay(date.Readings[0].Timex) is not { } part || time.Readings.Count == 1)
            return time;
        return time with { Readings = [time.Readings.FirstOrDefault(reading => IsWithin(part, reading.Value ?? reading.Start!), time.Readings[0])] };
    }

    private static bool IsWithin(string part, string time) => part switch
    {
        "TMO" => string.CompareOrdinal(time, Noon) < 0,
        "TNI" => string.CompareOrdinal(time, FirstHourOfNight) >= 0 || string.CompareOrdinal(time, LastSmallHour) < 0,
        _ => string.CompareOrdinal(time, Noon) >= 0,
    };

    private static string? PartOfDay(string timex) =>
        timex.Length > 3 && timex[^3..] is "TMO" or "TAF" or "TEV" or "TNI" ? timex[^3..] : null;

    private static bool IsDate(Temporal temporal) =>
        temporal.Type == TemporalType.Date || (temporal.Type == TemporalType.DateTimeRange && PartOfDay(temporal.Readings[0].Timex) is not null);

    private static bool IsTime(Temporal temporal) =>
        temporal.Type == TemporalType.Time || temporal.Type == TemporalType.TimeRange;

    private static Reading Combine(Reading day, Reading hour)
    {
        var date = day.Value ?? day.Start![..10];
        var part = PartOfDay(day.Timex);
        var timexDate = part is null ? day.Timex : day.Timex[..^3];
        if (part == "TNI" && timexDate == date && string.CompareOrdinal(hour.Value ?? hour.Start, LastSmallHour) < 0)
            timexDate = date = NextDay(date);
        if (hour.Value is { } value)
            return hour with { Timex = timexDate + hour.Timex, Value = $"{date} {value}" };

        var end = string.CompareOrdinal(hour.End, hour.Start) <= 0 ? NextDay(date) : date;
        var timexEnd = timexDate == date ? end : timexDate;
        var timex = hour.Timex.StartsWith('(')
            ? $"({timexDate}{hour.Timex[1..].Replace(",T", $",{timexEnd}T", StringComparison.Ordinal)}"
            : timexDate + hour.Timex;
        return hour with { Timex = timex, Start = $"{date} {hour.Start}", End = $"{end} {hour.End}" };
    }

    private static string NextDay(string date) =>
        Dates.DateReader.Iso(DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture).AddDays(1));
}
