using GentleSleepBot.Guidance.Language;

namespace GentleSleepBot.Guidance.Reading;

/// <summary>Reads one number of a message: digits, words, halves, "a" before a unit.</summary>
internal sealed class NumberScanner(MarkedMessage message)
{
    /// <summary>Reads the number at <paramref name="at"/> and moves behind it.</summary>
    public bool TryRead(ref int at, out double value)
    {
        value = 0;
        if (at >= message.Count)
            return false;
        if (message[at].Word is { Kind: WordKind.Number, Number: { } number })
            return ReadDigits(ref at, number, out value);
        return message[at].Word.Kind == WordKind.Word && ReadWords(ref at, out value);
    }

    /// <summary>Reads "and a half" and its like, and moves behind it.</summary>
    public bool TryReadHalf(ref int at)
    {
        var end = at;
        if (message.WordAt(end) is "and" or "an" or "n")
            end++;
        if (message.WordAt(end) is "a" or "1")
            end++;
        if (end == at || message.WordAt(end) != "half" || !message.SameClause(at - 1, end))
            return false;
        at = end + 1;
        return true;
    }

    /// <summary>Reads the second number of "5-6", "5 or 6", "5 to 6", "5 and 6", and moves behind it.</summary>
    public bool TryReadRangeEnd(ref int at, out double value)
    {
        value = 0;
        var from = at;
        if (message.WordAt(at) is "to" or "or" or "and")
            from = at + 1;
        else if (message.Gap(at - 1).Trim() is not ("-" or "–" or "/" or "—"))
            return false;
        if (from >= message.Count || message[from].Word.Kind == WordKind.Word && !message.Lexicon.Numbers.ContainsKey(message[from].Text))
            return false;
        if (!TryRead(ref from, out value))
            return false;
        at = from;
        return true;
    }

    /// <summary>Whether the numbers joined at <paramref name="at"/> are two ("1 and 3"), not a range.</summary>
    public bool IsList(int at) => message.WordAt(at) == "and";

    /// <summary>The index behind three or more numbers with strokes between them, or <paramref name="at"/> when there are none.</summary>
    public int SkipSchedule(int at)
    {
        var end = at;
        while (end < message.Count && message[end].Word.Kind is WordKind.Number or WordKind.Clock
            && message.Gap(end).Trim() is "/" or "-" or "–" && end + 1 < message.Count && message[end + 1].Word.Kind is WordKind.Number or WordKind.Clock)
            end++;
        return end - at >= 2 && !IsHalf(end - 1) ? end + 1 : at;
    }

    private bool ReadDigits(ref int at, double number, out double value)
    {
        value = number;
        // "41/2" is four and a half: nobody writes forty-one halves.
        if (number is >= 11 and < 200 && number % 10 == 1 && IsStroke(at) && IsTwo(at + 1))
        {
            value = Math.Floor(number / 10) + 0.5;
            at += 2;
            return true;
        }

        at++;
        if (IsHalf(at))
        {
            value += 0.5;
            at += 2;
        }
        else if (TryReadHalf(ref at))
        {
            value += 0.5;
        }

        return true;
    }

    private bool ReadWords(ref int at, out double value)
    {
        var text = message[at].Text;
        value = 0;
        if (message.Lexicon.Numbers.TryGetValue(text, out value))
        {
            at++;
            if (value >= 20 && message.Lexicon.Numbers.TryGetValue(message.WordAt(at), out var ones) && ones is > 0 and < 10)
            {
                value += ones;
                at++;
            }

            if (message.WordAt(at) == "of" && message.Has(at - 1, Trait.Loosely))
                at++;
            if (TryReadHalf(ref at))
                value += 0.5;
            return true;
        }

        if (text == "half" && message.WordAt(at + 1) is "a" or "an" && message.Lexicon.Units.ContainsKey(message.WordAt(at + 2)))
        {
            value = 0.5;
            at += 2;
            return true;
        }

        if (text is not ("a" or "an"))
            return false;
        return ReadArticle(ref at, out value);
    }

    private bool ReadArticle(ref int at, out double value)
    {
        value = 1;
        var next = message.WordAt(at + 1);
        if (message.Lexicon.Numbers.TryGetValue(next, out var number) && message.Has(at + 1, Trait.Loosely))
        {
            value = number;
            at += message.WordAt(at + 2) == "of" ? 3 : 2;
            return true;
        }

        if (next.Length < 3 || !message.Lexicon.Units.ContainsKey(next))
            return false;
        at++;
        return true;
    }

    private bool IsHalf(int at) => at + 1 < message.Count && message[at].Word.Number is 1 && IsStroke(at) && IsTwo(at + 1);

    private bool IsStroke(int at) => message.Gap(at) is "/";

    private bool IsTwo(int at) => at < message.Count && message[at].Word.Number is 2;
}
