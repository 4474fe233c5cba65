using System.Globalization;
using Recognizers.Text.DateTime.Durations;
using Recognizers.Text.Tokens;

namespace Recognizers.Text.DateTime.Dates;

/// <summary>Reads stretches of days: "last week", "this weekend", "the past 3 days", "next month".</summary>
internal sealed class DateRangeReader(TokenizedText text, DurationReader durations, TimeLexicon lexicon, System.DateTime reference)
{
    private const int DaysInWeek = 7;

    private readonly DateOnly _today = DateOnly.FromDateTime(reference);

    /// <summary>What follows "last", "this" or "next".</summary>
    public Temporal? Relative(int first, int at, int relative)
    {
        if (lexicon.Periods.TryFind(text, at, out var next, out var period))
            return Period(first, next, period, relative);
        return relative != 0 && durations.Read(at) is { } length ? Stretch(first, length, relative) : null;
    }

    /// <summary>A weekend without more is the coming one.</summary>
    public Temporal? Weekend(int at) =>
        lexicon.Periods.TryFind(text, at, out var next, out var period) && period == "WE" ? Period(at, next, period, 0) : null;

    private Temporal Period(int first, int next, string period, int relative)
    {
        var (timex, start, end) = period switch
        {
            "W" => Week(relative, 0, ""),
            "WE" => Week(relative, 5, "-WE"),
            "M" => Month(relative),
            _ => Year(relative),
        };
        return new Temporal(first, next, TemporalType.DateRange, [new Reading(timex) { Start = DateReader.Iso(start), End = DateReader.Iso(end) }]);
    }

    private (string Timex, DateOnly Start, DateOnly End) Week(int relative, int offset, string suffix)
    {
        var monday = DateReader.Monday(_today).AddDays(relative * DaysInWeek);
        var noon = monday.ToDateTime(TimeOnly.MinValue);
        return ($"{ISOWeek.GetYear(noon):0000}-W{ISOWeek.GetWeekOfYear(noon):00}{suffix}", monday.AddDays(offset), monday.AddDays(DaysInWeek));
    }

    private (string Timex, DateOnly Start, DateOnly End) Month(int relative)
    {
        var start = new DateOnly(_today.Year, _today.Month, 1).AddMonths(relative);
        return (start.ToString("yyyy-MM", CultureInfo.InvariantCulture), start, start.AddMonths(1));
    }

    private (string Timex, DateOnly Start, DateOnly End) Year(int relative)
    {
        var start = new DateOnly(_today.Year, 1, 1).AddYears(relative);
        return (start.ToString("yyyy", CultureInfo.InvariantCulture), start, start.AddYears(1));
    }

    /// <summary>"last 2 weeks" ends today, "next 3 days" begins tomorrow, hours count from this moment.</summary>
    private Temporal? Stretch(int first, Duration length, int relative)
    {
        if (length.HasClock)
        {
            if (length.MovedFrom(reference, relative) is not { } other)
                return null;
            var (from, until) = relative < 0 ? (other, reference) : (reference, other);
            return new Temporal(first, length.Next, TemporalType.DateTimeRange,
                [new Reading($"({from:s},{until:s},{length.Timex})") { Start = DateReader.Moment(from), End = DateReader.Moment(until) }]);
        }

        var anchor = relative < 0 ? reference : reference.AddDays(1);
        if (length.MovedFrom(anchor, relative) is not { } moved)
            return null;
        var (near, far) = (DateReader.Iso(DateOnly.FromDateTime(anchor)), DateReader.Iso(DateOnly.FromDateTime(moved)));
        var (start, end) = relative < 0 ? (far, near) : (near, far);
        return new Temporal(first, length.Next, TemporalType.DateRange, [new Reading($"({start},{end},{length.Timex})") { Start = start, End = end }]);
    }
}
