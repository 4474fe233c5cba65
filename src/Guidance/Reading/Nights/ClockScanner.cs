using GentleSleepBot.Guidance.Language;

namespace GentleSleepBot.Guidance.Reading;

/// <summary>A clock time as written, before it is known whether it is morning or evening.</summary>
internal readonly record struct ClockTime(int Hour, int Minute, bool? IsAfternoon, int First, int Last);

/// <summary>Reads clock times: "7", "7.15", "7:15pm", "half 7", "quarter to eight", "midnight".</summary>
internal sealed class ClockScanner(MarkedMessage message)
{
    public ClockTime? ReadAt(int at)
    {
        var first = at;
        var shift = 0;
        if (message.WordAt(at) is "half" or "quarter")
        {
            shift = message.WordAt(at) == "half" ? 30 : message.WordAt(at + 1) == "to" ? -15 : 15;
            at += message.WordAt(at + 1) is "past" or "to" ? 2 : 1;
        }

        else if (MinutesBeside(at) is var (minutes, beside))
        {
            (shift, at) = (minutes, beside);
        }

        if (at >= message.Count)
            return null;
        if (message.WordAt(at) is "midnight" && shift == 0)
            return new ClockTime(0, 0, false, first, at);
        if (message.WordAt(at) is "noon" or "midday" && shift == 0)
            return new ClockTime(12, 0, true, first, at);
        return ReadHour(at) is not var (hour, minute) || (minute > 0 && shift != 0) ? null : Finish(hour, minute + shift, first, at);
    }

    // "ten to five", "20 past 6": what a word of an hour must follow, so that "wakes 10 to 12 times" stays a count.
    private (int Shift, int At)? MinutesBeside(int at)
    {
        var to = message.WordAt(at + 1) is "minutes" or "mins" or "min" ? at + 2 : at + 1;
        if (message.WordAt(to) is not ("to" or "past") || to + 1 >= message.Count || Value(at) is not (5 or 10 or 20 or 25) || Value(to + 1) is not (>= 1 and <= 12))
            return null;
        var isPast = message.WordAt(to) == "past";
        if (!isPast && message[at].Word.Kind == WordKind.Number && to == at + 1)
            return null;
        return ((int)Value(at)!.Value * (isPast ? 1 : -1), to + 1);
    }

    private double? Value(int at) =>
        message[at].Word.Number ?? (message.Lexicon.Numbers.TryGetValue(message.WordAt(at), out var number) ? number : null);

    private (int Hour, int Minute)? ReadHour(int at)
    {
        var word = message[at].Word;
        if (word.Kind == WordKind.Clock)
            return Split(word.Text, ':');
        if (word.Kind == WordKind.Number)
            return Split(message.Text.Original.AsSpan(word.Start, word.End - word.Start + 1), '.');
        return message.Lexicon.Numbers.TryGetValue(word.Text, out var hour) && hour is >= 1 and <= 12 ? ((int)hour, 0) : null;
    }

    private static (int Hour, int Minute)? Split(ReadOnlySpan<char> written, char mark)
    {
        var cut = written.IndexOf(mark);
        var minute = 0;
        if (cut >= 0 && (written.Length - cut != 3 || !int.TryParse(written[(cut + 1)..], out minute) || minute > 59))
            return null;
        if (!int.TryParse(cut < 0 ? written : written[..cut], out var hour))
            return null;
        if (cut < 0 && written.Length is 3 or 4 && hour % 100 < 60)
            (hour, minute) = (hour / 100, hour % 100);
        return hour is >= 0 and <= 23 ? (hour, minute) : null;
    }

    private ClockTime? Finish(int hour, int minute, int first, int at)
    {
        var last = at;
        bool? afternoon = hour > 12 ? true : null;
        if (message.WordAt(at + 1) == "oclock")
            last = ++at;
        if (message.WordAt(at + 1) is "am" or "pm" or "a" or "p" && message.WordAt(at + 1) is var half && (half.Length == 2 || message.Gap(at).IsEmpty))
        {
            afternoon = half[0] == 'p';
            last = at + 1;
        }
        else if (message.SameClause(at, at + 1) && (message.Lexicon.Units.ContainsKey(message.WordAt(at + 1)) || message.WordAt(at + 1) is "x" or "times" or "naps" or "oz"))
        {
            return null;
        }

        var minutes = (((hour % 12) * 60) + minute + (12 * 60)) % (12 * 60);
        return new ClockTime(minutes / 60, minutes % 60, afternoon ?? (hour > 12 ? true : null), first, last);
    }
}
