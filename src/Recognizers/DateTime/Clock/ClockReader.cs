using System.Globalization;
using Recognizers.Text.Number;
using Recognizers.Text.Tokens;

namespace Recognizers.Text.DateTime.Clock;

/// <summary>Reads the hour and minute of a clock time, in digits or words, with what is written right behind it.</summary>
internal sealed class ClockReader(TokenizedText text, NumberIndex numbers, TimeLexicon lexicon)
{
    private readonly MeridiemReader _meridiem = new(text, lexicon);

    /// <summary>The clock time that begins at a token, however little it looks like one.</summary>
    public ClockTime? Read(int at)
    {
        if (lexicon.FixedTimes.TryFind(text, at, out var end, out var hour))
            return new ClockTime(at, end, hour, null, null, HalfOfDay.AsWritten, ClockForm.Certain);
        if (text.Is(at, lexicon.File.IsoPrefix) && text.Glued(at + 1) && InDigits(at + 1) is { Form: ClockForm.Certain } iso)
            return iso with { First = at };
        if ((InDigits(at) ?? InWords(at)) is not { } bare)
            return null;

        var time = WithSuffix(bare);
        var alone = time.Next == bare.Next;
        return alone && (CountsSomething(bare) || IsGluedToWord(bare)) ? null : time;
    }

    /// <summary>"at 3 months", "ten twenty minute naps": the number belongs to the unit after it.</summary>
    private bool CountsSomething(ClockTime time)
    {
        var at = text.IsSymbol(time.Next, '-') ? time.Next + 1 : time.Next;
        return (time.Form == ClockForm.Bare || text.IsWord(time.Next - 1)) && lexicon.Units.TryFind(text, at, out _, out var unit) && unit.Singular is null;
    }

    private bool IsGluedToWord(ClockTime time) => time.Form == ClockForm.Bare && text.Glued(time.Next) && text.IsWord(time.Next);

    private ClockTime? InDigits(int at)
    {
        if (!text.IsDigits(at) || text[at].Length > 4 || IsInsideLiteral(at))
            return null;
        var hour = Number(at);
        if (text[at].Length > 2)
            return Compact(at);
        if (hour > 24)
            return null;

        var colon = text.IsSymbol(at + 1, ':');
        if ((colon || text.IsSymbol(at + 1, '.')) && text.Glued(at + 1) && text.IsDigits(at + 2) && text.Glued(at + 2))
            return WithMinutes(at, hour, colon);
        return IsNumberGoingOn(at + 1) ? null : new ClockTime(at, at + 1, hour, null, null, HalfOfDay.None, ClockForm.Bare);
    }

    private ClockTime? WithMinutes(int at, int hour, bool colon)
    {
        if (text[at + 2].Length != 2 || Number(at + 2) > 59)
            return null;
        var time = new ClockTime(at, at + 3, hour, Number(at + 2), null, HalfOfDay.None, colon ? ClockForm.Certain : ClockForm.Dotted);
        if (colon && text.IsSymbol(at + 3, ':') && text.Glued(at + 3) && text.IsDigits(at + 4) && text.Glued(at + 4) && text[at + 4].Length == 2 && Number(at + 4) < 60)
            time = time with { Next = at + 5, Second = Number(at + 4) };
        return IsNumberGoingOn(time.Next) ? null : time;
    }

    private ClockTime? Compact(int at)
    {
        var (hour, minute) = (Number(at) / 100, Number(at) % 100);
        return hour <= 24 && minute < 60 && !IsNumberGoingOn(at + 1)
            ? new ClockTime(at, at + 1, hour, minute, null, HalfOfDay.None, ClockForm.Compact)
            : null;
    }

    /// <summary>"seven", "seven thirty five", "eleven five".</summary>
    private ClockTime? InWords(int at)
    {
        if (!text.IsWord(at) || numbers.At(at) is not { Kind: NumberKind.Integer, Value: >= 0 and <= 24 } hour || text.IsDigits(hour.Next - 1))
            return null;
        var time = new ClockTime(at, hour.Next, (int)hour.Value, null, null, HalfOfDay.None, ClockForm.Bare);
        if (!text.IsWord(hour.Next) || hour.Value > 19 || numbers.At(hour.Next) is not { Kind: NumberKind.Integer, Value: >= 1 and < 60 } minute)
            return time;
        return time with { Next = minute.Next, Minute = (int)minute.Value, Form = minute.Value < 10 || hour.Value > 12 ? ClockForm.LooselySpoken : ClockForm.Certain };
    }

    private ClockTime WithSuffix(ClockTime time)
    {
        if (HourLetterMinutes(time) is { } spelled)
            return spelled;
        if (_meridiem.Read(time.Next) is var (next, half) && (time.Form != ClockForm.Dotted || time.Minute is not null))
            return WithIsh(time with { Next = next, Half = half });
        if (time.Form == ClockForm.Certain && _meridiem.Letter(time.Next) is var (after, letter))
            return time with { Next = after, Half = letter };
        if (time.Form == ClockForm.Bare && _meridiem.Letter(time.Next) is var (behind, loose) && lexicon.At.Contains(text.Word(time.First - 1)))
            return time with { Next = behind, Half = loose };
        if (lexicon.OClock.TryFind(text, time.Next, out var end, out _))
            time = time with { Next = end, Form = ClockForm.Certain };
        if (_meridiem.Read(time.Next) is var (last, said) && time.Form == ClockForm.Certain)
            return time with { Next = last, Half = said };
        if (time.Form != ClockForm.Compact && lexicon.HourSuffixes.TryFind(text, time.Next, out end, out var part))
            return time with { Next = end, Half = part, Form = ClockForm.Certain };
        return WithIsh(time);
    }

    /// <summary>"11ish", "11-ish", "2am-ish".</summary>
    private ClockTime WithIsh(ClockTime time)
    {
        var at = text.IsSymbol(time.Next, '-') ? time.Next + 1 : time.Next;
        if (!lexicon.Ish.Contains(text.Word(at)) || !text.Glued(at))
            return time;
        return time with { Next = at + 1, Half = time.Half == HalfOfDay.None ? HalfOfDay.AsWritten : time.Half, Form = ClockForm.Certain };
    }

    /// <summary>"10 H 10 pm", "at 8h30"; elsewhere "1h30" is a length of time.</summary>
    private ClockTime? HourLetterMinutes(ClockTime time) =>
        time.Form == ClockForm.Bare && text.Is(time.Next, lexicon.File.HourLetter) && text.IsDigits(time.Next + 1) && text[time.Next + 1].Length == 2
            && Number(time.Next + 1) < 60 && (_meridiem.Read(time.Next + 2) ?? AfterAt(time)) is var (next, half)
            ? time with { Next = next, Minute = Number(time.Next + 1), Half = half, Form = ClockForm.Certain }
            : null;

    private (int Next, HalfOfDay Half)? AfterAt(ClockTime time) =>
        lexicon.At.Contains(text.Word(time.First - 1)) ? (time.Next + 2, HalfOfDay.None) : null;

    /// <summary>The digits go on from a word, a price sign, or the digits before a point, comma or colon.</summary>
    private bool IsInsideLiteral(int at)
    {
        if (!text.Glued(at))
            return false;
        if (text.IsWord(at - 1))
            return !text.Is(at - 1, lexicon.File.IsoPrefix);
        return text.Source[text[at - 1].Start] switch
        {
            '.' or '$' or '£' or '€' or '#' => true,
            ':' or ',' => text.IsDigits(at - 2),
            _ => false,
        };
    }

    /// <summary>Digits, a fraction, a per cent or degree sign follow: the number is something else.</summary>
    private bool IsNumberGoingOn(int at) =>
        text.Glued(at) && text[at].Kind == TokenKind.Symbol && text.Source[text[at].Start] switch
        {
            '%' or '°' or '/' or '$' => true,
            '.' or ',' or ':' => text.Glued(at + 1) && text.IsDigits(at + 1),
            _ => false,
        };

    private int Number(int at) => int.TryParse(text.Word(at), CultureInfo.InvariantCulture, out var value) ? value : int.MaxValue;
}
