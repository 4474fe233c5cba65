using System.Globalization;
using Recognizers.Text.Tokens;

namespace Recognizers.Text.DateTime;

/// <summary>Joins a date and a time that stand together: "tomorrow at 3pm", "7pm tonight", "friday morning".</summary>
internal static class TemporalMerger
{
    private const string LastSmallHour = "05:00:00";

    public static List<Temporal> Merge(TokenizedText text, IReadOnlyList<Temporal> found, TimeLexicon lexicon)
    {
        var merged = new List<Temporal>();
        foreach (var next in found)
        {
            if (merged.Count > 0 && Touch(text, merged[^1], next, lexicon) && Order(merged[^1], next) is var (date, time))
                merged[^1] = Join(date, time) with { First = merged[^1].First, Next = next.Next };
            else
                merged.Add(next);
        }

        return merged;
    }

    /// <summary>Every date reading with every time reading.</summary>
    public static Temporal Join(Temporal date, Temporal time)
    {
        var range = time.Type == TemporalType.TimeRange;
        var readings = date.Readings.SelectMany(day => time.Readings.Select(hour => Combine(day, hour, date.Type == TemporalType.DateTimeRange)));
        return new Temporal(date.First, time.Next, range ? TemporalType.DateTimeRange : TemporalType.DateTime, [.. readings]);
    }

    private static bool Touch(TokenizedText text, Temporal first, Temporal second, TimeLexicon lexicon) =>
        second.First == first.Next || (second.First == first.Next + 1 && lexicon.DateTimeJoiners.Contains(text.Word(first.Next)));

    private static (Temporal Date, Temporal Time)? Order(Temporal first, Temporal second)
    {
        if (IsDate(first) && IsTime(second))
            return (first, Evening(first, second));
        return IsTime(first) && IsDate(second) ? (second, Evening(second, first)) : null;
    }

    /// <summary>Beside "tonight" an open hour is one of the night.</summary>
    private static Temporal Evening(Temporal date, Temporal time) =>
        date.Type == TemporalType.DateTimeRange && time.Readings.Count == 2
            ? time with { Readings = [time.Readings[string.CompareOrdinal(time.Readings[0].Value ?? time.Readings[0].Start, LastSmallHour) < 0 ? 0 : 1]] }
            : time;

    private static bool IsDate(Temporal temporal) =>
        temporal.Type == TemporalType.Date || (temporal.Type == TemporalType.DateTimeRange && temporal.Readings[0].Timex.EndsWith("TNI", StringComparison.Ordinal));

    private static bool IsTime(Temporal temporal) => temporal.Type is TemporalType.Time or TemporalType.TimeRange;

    private static Reading Combine(Reading day, Reading hour, bool night)
    {
        var date = day.Value ?? day.Start![..10];
        var timexDate = night ? date : day.Timex;
        if (night && string.CompareOrdinal(hour.Value ?? hour.Start, LastSmallHour) < 0)
            timexDate = date = NextDay(date);
        if (hour.Value is { } value)
            return hour with { Timex = timexDate + hour.Timex, Value = $"{date} {value}" };

        var end = string.CompareOrdinal(hour.End, hour.Start) <= 0 ? NextDay(date) : date;
        var timex = hour.Timex.StartsWith('(') ? "(" + timexDate + hour.Timex[1..].Replace(",T", $",{(timexDate == date ? end : timexDate)}T", StringComparison.Ordinal) : timexDate + hour.Timex;
        return hour with { Timex = timex, Start = $"{date} {hour.Start}", End = $"{end} {hour.End}" };
    }

    private static string NextDay(string date) =>
        Dates.DateReader.Iso(DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture).AddDays(1));
}
