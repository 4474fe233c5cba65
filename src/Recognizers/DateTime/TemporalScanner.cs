using Recognizers.Text.DateTime.Clock;
using Recognizers.Text.DateTime.Dates;
using Recognizers.Text.DateTime.Durations;
using Recognizers.Text.Number;
using Recognizers.Text.Tokens;

namespace Recognizers.Text.DateTime;

/// <summary>Walks a text once and finds every expression of time, before they are joined.</summary>
internal sealed class TemporalScanner
{
    private readonly TokenizedText _text;
    private readonly TimeLexicon _lexicon;
    private readonly NumberIndex _numbers;
    private readonly bool _looseHours;
    private readonly DurationReader _durations;
    private readonly TimeReader _times;
    private readonly TimeRangeReader _ranges;
    private readonly DayPartReader _dayParts;
    private readonly SetReader _sets;
    private readonly DateReader? _dates;
    private bool _sawTime;

    public TemporalScanner(TokenizedText text, IReadOnlyList<NumberSpan> numbers, TimeLexicon lexicon, System.DateTime? reference, bool looseHours)
    {
        (_text, _lexicon, _looseHours) = (text, lexicon, looseHours);
        _numbers = new NumberIndex(numbers);
        _durations = new DurationReader(text, _numbers, lexicon);
        _times = new TimeReader(text, _numbers, lexicon);
        _ranges = new TimeRangeReader(text, _times, _durations, lexicon, looseHours);
        _dayParts = new DayPartReader(text, lexicon);
        _sets = new SetReader(text, _durations, lexicon);
        _dates = reference is { } moment ? new DateReader(text, _times, _durations, lexicon, moment) : null;
    }

    public List<Temporal> Scan()
    {
        var found = new List<Temporal>();
        for (var at = 0; at < _text.Count;)
        {
            var temporal = Read(at);
            if (temporal is not null)
                found.Add(temporal);
            at = Math.Max(temporal?.Next ?? 0, at + 1);
        }

        return found;
    }

    private Temporal? Read(int at)
    {
        if (!_text.IsDigits(at) && _numbers.At(at) is null && !_lexicon.Starts.Contains(_text.Word(at)))
            return null;
        return _sets.Read(at) ?? _dates?.Read(at) ?? _ranges.Read(at) ?? Time(at) ?? _dayParts.Read(at) ?? Length(at);
    }

    private Temporal? Time(int at)
    {
        if (_times.Read(at) is not { } time || !(time.IsCertain || IsPlaced(time)))
            return null;
        _sawTime |= time.IsCertain;
        var first = time.Form == ClockForm.Dotted && time.Half == HalfOfDay.None ? time.First - 1 : time.First;
        var readings = time.Hours.Select(hour => new Reading(time.Timex(hour)) { Value = time.Text(hour) });
        return new Temporal(first, time.Next, TemporalType.Time, [.. readings], Loose: !time.IsCertain);
    }

    /// <summary>A number that the words around it make a time: "at 7", "around 3", "change the 3pm one to 4."</summary>
    private bool IsPlaced(ClockTime time)
    {
        var before = _text.Word(time.First - 1);
        if (time.Form == ClockForm.Compact || IsDayPart(time.Next))
            return false;
        if (_lexicon.At.Contains(before))
            return true;
        if (time.Form is ClockForm.Dotted)
            return false;
        if (_lexicon.Around.Contains(before))
            return true;
        if (_sawTime && time.Form == ClockForm.Bare && _lexicon.To.Contains(before) && !_text.IsWord(time.Next))
            return true;
        return _looseHours && time.Form == ClockForm.Bare && IsOpened(time.First) && (!_text.IsWord(time.Next) || _lexicon.MayFollowHour.Contains(_text.Word(time.Next)));
    }

    /// <summary>"at three night markets" counts markets.</summary>
    private bool IsDayPart(int at) => _lexicon.DayParts.TryFind(_text, at, out _, out _);

    private bool IsOpened(int first) =>
        first > 0 && _lexicon.ModifiersBefore.TryFind(_text, first - 1, out var next, out _) && next == first;

    private Temporal? Length(int at)
    {
        if (_durations.Read(at) is { } plain)
            return plain.ToTemporal();
        var more = _lexicon.MoreThan.TryFind(_text, at, out var next, out _);
        if (!more && !_lexicon.LessThan.TryFind(_text, at, out next, out _))
            return null;
        if (_durations.Read(next) is not { } length)
            return null;
        var bound = length.ToTemporal();
        return bound with { First = at, Readings = [bound.Readings[0] with { Mod = more ? "more" : "less" }] };
    }
}
