using System.Globalization;
using Recognizers.Text.DateTime.Durations;
using Recognizers.Text.Tokens;

namespace Recognizers.Text.DateTime.Clock;

/// <summary>Reads time ranges: "from 2 to 4am", "between 10 and 11:30", "7pm-7am", "from 2pm for 2 hours".</summary>
internal sealed class TimeRangeReader(TokenizedText text, TimeReader times, DurationReader durations, TimeLexicon lexicon, bool looseHours)
{
    private const int SecondsInDay = 24 * 3600;

    public Temporal? Read(int first) => StartAndLength(first) ?? StartAndEnd(first);

    private Temporal? StartAndEnd(int first)
    {
        var from = lexicon.RangeFrom.Contains(text.Word(first));
        var between = lexicon.RangeBetween.Contains(text.Word(first));
        if (times.Read(from || between ? first + 1 : first) is not { } start)
            return null;
        if (!lexicon.RangeTo.Contains(text.Word(start.Next)) && !(between && lexicon.RangeAnd.Contains(text.Word(start.Next))))
            return null;
        if (times.Read(start.Next + 1) is not { } end || (end.Form == ClockForm.Bare && !end.IsCertain && !MayFollow(end.Next)))
            return null;

        var compact = (from || between) && start.Form == ClockForm.Compact && end.Form == ClockForm.Compact;
        var loose = looseHours && start.Form == ClockForm.Bare && end.Form == ClockForm.Bare && MayPrecede(first);
        return start.IsCertain || end.IsCertain || compact || loose ? new Temporal(first, end.Next, TemporalType.TimeRange, Resolve(start, end)) : null;
    }

    /// <summary>"from 10 am for 3 hours" and "for 3 hours from 10 am".</summary>
    private Temporal? StartAndLength(int first)
    {
        if (lexicon.RangeFrom.Contains(text.Word(first)) && times.Read(first + 1) is { } start && lexicon.RangeFor.Contains(text.Word(start.Next))
            && durations.Read(start.Next + 1) is { HasClock: true } length)
            return Lasting(first, length.Next, start, length);
        return lexicon.RangeFor.Contains(text.Word(first)) && durations.Read(first + 1) is { HasClock: true } before
            && lexicon.RangeFrom.Contains(text.Word(before.Next)) && times.Read(before.Next + 1) is { } from
            ? Lasting(first, from.Next, from, before)
            : null;
    }

    private static Temporal? Lasting(int first, int next, ClockTime start, Duration length)
    {
        if (length.Seconds >= SecondsInDay)
            return null;
        var hour = start.Hours[0];
        var end = (start.Seconds(hour) + (int)length.Seconds) % SecondsInDay;
        var ending = string.Create(CultureInfo.InvariantCulture, $"{end / 3600:00}:{end / 60 % 60:00}:{end % 60:00}");
        var timex = $"({start.Timex(hour)},T{ending},{Duration.ClockTimex((int)length.Seconds)})";
        return new Temporal(first, next, TemporalType.TimeRange, [new Reading(timex) { Start = start.Text(hour), End = ending }]);
    }

    private static Reading[] Resolve(ClockTime start, ClockTime end)
    {
        var hours = IsOpen(start) && !IsOpen(end) ? [NearestBefore(start, end.Seconds(end.Hours[0]))] : start.Hours;
        return [.. hours.Select(hour => Between(start, hour, end))];
    }

    /// <summary>The half of the day is not said, so the other end of the range may tell it.</summary>
    private static bool IsOpen(ClockTime time) => time.Half is HalfOfDay.None && time.Hour is > 0 and <= 12;

    /// <summary>"11 to 2am" begins in the evening: the later of the two hours that still comes before the end.</summary>
    private static int NearestBefore(ClockTime start, int end) =>
        start.Hours.MinBy(hour => (end - start.Seconds(hour) + SecondsInDay - 1) % SecondsInDay);

    private static Reading Between(ClockTime start, int hour, ClockTime end)
    {
        var from = start.Seconds(hour);
        var until = end.Hours.MinBy(candidate => (end.Seconds(candidate) - from + SecondsInDay - 1) % SecondsInDay);
        var length = (end.Seconds(until) - from + SecondsInDay) % SecondsInDay;
        var timex = $"({start.Timex(hour)},{end.Timex(until)},{Duration.ClockTimex(length == 0 ? SecondsInDay : length)})";
        return new Reading(timex) { Start = start.Text(hour), End = end.Text(until) };
    }

    private bool MayFollow(int next) => !text.IsWord(next) || lexicon.MayFollowHour.Contains(text.Word(next));

    private bool MayPrecede(int first) => first == 0 || !text.Glued(first);
}
