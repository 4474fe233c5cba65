using Recognizers.Text.Number;
using Recognizers.Text.Tokens;

namespace Recognizers.Text.DateTime.Clock;

/// <summary>Reads a clock time with all that belongs to it: "half past", "quarter to", "in the morning", "afternoon at 7".</summary>
internal sealed class TimeReader(TokenizedText text, NumberIndex numbers, TimeLexicon lexicon)
{
    private readonly ClockReader _clock = new(text, numbers, lexicon);

    /// <summary>The time that begins at a token, certain or not.</summary>
    public ClockTime? Read(int at) =>
        DayPartFirst(at) ?? ((Relative(at) ?? _clock.Read(at)) is { } time ? WithDayPart(time) : null);

    /// <summary>The part of the day at a token, with its "in the".</summary>
    public (int Next, DayPartEntry Part)? DayPart(int at)
    {
        if (lexicon.DayPartLead.TryFind(text, at, out var word, out _) || IsMealLead(at, out word))
            at = word;
        return lexicon.DayParts.TryFind(text, at, out var next, out var part) ? (next, part) : null;
    }

    /// <summary>"in the afternoon at 7", "afternoon 7:00", "at lunchtime 12 o'clock".</summary>
    private ClockTime? DayPartFirst(int first)
    {
        if (DayPart(first) is not var (next, part))
            return null;

        var at = lexicon.At.Contains(text.Word(next)) ? next + 1 : next;
        return _clock.Read(at) is { } time && (at > next || time.IsCertain)
            ? time with { First = first, Half = time.Half == HalfOfDay.None ? part.Half : time.Half, Form = ClockForm.Certain }
            : null;
    }

    private bool IsMealLead(int at, out int word)
    {
        word = at + 1;
        return lexicon.At.Contains(text.Word(at)) && lexicon.DayParts.TryFind(text, word, out _, out var part) && part.Meals is not null;
    }

    /// <summary>"half past eight", "20 min past eight", "a quarter to 8", "three mins to five thirty", "half 7".</summary>
    private ClockTime? Relative(int at)
    {
        if (MinutesBefore(at) is not var (next, minutes, named))
            return null;
        var past = lexicon.Past.Contains(text.Word(next));
        var to = !past && (named || IsMinuteCount(at, minutes)) && lexicon.To.Contains(text.Word(next));
        if (!past && !to)
            return HalfBare(at);
        if (_clock.Read(next + 1) is not { Second: null } of || of.Form is ClockForm.Compact or ClockForm.Dotted || (of.Minute is not null && past))
            return null;

        var total = ((of.Hour * 60) + (of.Minute ?? 0) + (past ? minutes : -minutes) + (24 * 60)) % (24 * 60);
        var hour = total / 60 == 0 && of.Hour is > 0 and <= 12 ? 12 : total / 60;
        return of with { First = at, Hour = hour, Minute = total % 60, Form = ClockForm.Certain };
    }

    /// <summary>The 20 of "at 20 to 9" is no hour of its own: nobody counts from 20 to 9.</summary>
    private bool IsMinuteCount(int at, int minutes) => minutes is 20 or 25 && lexicon.At.Contains(text.Word(at - 1));

    private (int Next, int Minutes, bool Named)? MinutesBefore(int at)
    {
        if (lexicon.MinutePhrases.TryFind(text, at, out var next, out var minutes))
            return (next, minutes, true);
        if (numbers.At(at) is not { Kind: NumberKind.Integer, Value: >= 1 and < 60, Glued: false } number)
            return null;
        var named = lexicon.MinuteWords.Contains(text.Word(number.Next));
        return (named ? number.Next + 1 : number.Next, (int)number.Value, named);
    }

    private ClockTime? HalfBare(int at) =>
        text.Is(at, lexicon.File.HalfBare) && _clock.Read(at + 1) is { Minute: null, Form: ClockForm.Bare, Hour: >= 1 and <= 12 } hour
            && (!text.IsWord(hour.Next) || lexicon.MayFollowHour.Contains(text.Word(hour.Next)))
            ? hour with { First = at, Minute = 30, Form = ClockForm.Certain }
            : null;

    /// <summary>"8 in the morning", "half past seven afternoon", "12 o'clock lunchtime", "7am in the morning".</summary>
    private ClockTime WithDayPart(ClockTime time)
    {
        var led = lexicon.DayPartOfHour.TryFind(text, time.Next, out var at, out _);
        var open = time.Half is HalfOfDay.None or HalfOfDay.AsWritten;
        if ((led || (open && time.IsCertain)) && lexicon.DayParts.TryFind(text, at, out var next, out var part) && part.Half != HalfOfDay.None)
            time = time with { Next = next, Half = open ? part.Half : time.Half, Form = ClockForm.Certain };
        return time.IsCertain && lexicon.Sharp.Contains(text.Word(time.Next)) ? time with { Next = time.Next + 1 } : time;
    }
}
