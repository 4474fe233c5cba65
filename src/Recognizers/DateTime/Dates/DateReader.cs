using System.Globalization;
using Recognizers.Text.DateTime.Clock;
using Recognizers.Text.DateTime.Durations;
using Recognizers.Text.Tokens;

namespace Recognizers.Text.DateTime.Dates;

/// <summary>Reads dates that hang on the moment of writing: "yesterday", "last night", "next friday", "3 days ago".</summary>
internal sealed class DateReader(TokenizedText text, TimeReader times, DurationReader durations, TimeLexicon lexicon, System.DateTime reference)
{
    private const int DaysInWeek = 7;

    private readonly DateOnly _today = DateOnly.FromDateTime(reference);
    private readonly MonthDateReader _months = new(text, lexicon, DateOnly.FromDateTime(reference));
    private readonly DateRangeReader _ranges = new(text, durations, lexicon, reference);

    public Temporal? Read(int at)
    {
        if (lexicon.Days.TryFind(text, at, out var next, out var days))
            return new Temporal(at, next, TemporalType.Date, [Exact(_today.AddDays(days))]);
        if (lexicon.Nights.TryFind(text, at, out next, out var nights))
            return Night(at, next, _today.AddDays(nights));
        if (lexicon.Now.TryFind(text, at, out next, out _))
            return new Temporal(at, next, TemporalType.DateTime, [new Reading("PRESENT_REF") { Value = Moment(reference) }]);
        if (lexicon.Relative.TryFind(text, at, out next, out var relative) && !lexicon.VerbAfter.Contains(text.Word(at - 1)))
            return RelativeWeekday(at, next, relative) ?? ThisPartOfDay(at, next, relative) ?? _ranges.Relative(at, next, relative);
        return _months.Read(at) ?? Weekday(at) ?? Moved(at) ?? _ranges.Weekend(at);
    }

    private static Reading Exact(DateOnly date) => new(Iso(date)) { Value = Iso(date) };

    private static Temporal Night(int first, int next, DateOnly date) =>
        new(first, next, TemporalType.DateTimeRange, [new Reading(Iso(date) + "TNI") { Start = Iso(date) + " 20:00:00", End = Iso(date) + " 23:59:59" }]);

    /// <summary>"this morning".</summary>
    private Temporal? ThisPartOfDay(int first, int at, int relative)
    {
        if (relative != 0 || times.DayPart(at) is not var (next, _) || next != at + 1 || new DayPartReader(text, lexicon).Read(at) is not { } part)
            return null;
        var whole = TemporalMerger.Join(new Temporal(first, at, TemporalType.Date, [Exact(_today)]), part);
        return whole with { First = first };
    }

    /// <summary>"next friday" is the one of next week.</summary>
    private Temporal? RelativeWeekday(int first, int at, int relative)
    {
        if (!lexicon.Weekdays.TryFind(text, at, out var next, out var weekday))
            return null;
        var sinceMonday = (weekday + DaysInWeek - 1) % DaysInWeek;
        return new Temporal(first, next, TemporalType.Date, [Exact(Monday(_today).AddDays((relative * DaysInWeek) + sinceMonday))]);
    }

    /// <summary>A weekday alone is the last one or the coming one.</summary>
    private Temporal? Weekday(int at)
    {
        if (!lexicon.Weekdays.TryFind(text, at, out var next, out var weekday))
            return null;
        var ahead = (weekday - (int)_today.DayOfWeek + DaysInWeek) % DaysInWeek;
        var timex = $"XXXX-WXX-{(weekday == 0 ? DaysInWeek : weekday)}";
        return new Temporal(at, next, TemporalType.Date,
        [
            new Reading(timex) { Value = Iso(_today.AddDays(ahead - DaysInWeek)) },
            new Reading(timex) { Value = Iso(_today.AddDays(ahead)) },
        ]);
    }

    /// <summary>"2 weeks ago", "5 minutes later", "in an hour".</summary>
    private Temporal? Moved(int at)
    {
        var ahead = lexicon.Ahead.Contains(text.Word(at));
        if (durations.Read(ahead ? at + 1 : at) is not { } length)
            return null;
        if (ahead)
            return Move(at, length.Next, length, 1);
        if (lexicon.Ago.Contains(text.Word(length.Next)))
            return Move(at, length.Next + 1, length, -1);
        return lexicon.FromNow.TryFind(text, length.Next, out var next, out _) ? Move(at, next, length, 1) : null;
    }

    private Temporal? Move(int first, int next, Duration length, int sign)
    {
        if (length.MovedFrom(reference, sign) is not { } moment)
            return null;
        return length.HasClock
            ? new Temporal(first, next, TemporalType.DateTime, [new Reading(moment.ToString("s", CultureInfo.InvariantCulture)) { Value = Moment(moment) }])
            : new Temporal(first, next, TemporalType.Date, [Exact(DateOnly.FromDateTime(moment))]);
    }

    public static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Moment(System.DateTime moment) => moment.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    public static DateOnly Monday(DateOnly date) => date.AddDays(-(((int)date.DayOfWeek + DaysInWeek - 1) % DaysInWeek));
}
