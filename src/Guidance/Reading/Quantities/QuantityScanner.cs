using GentleSleepBot.Guidance.Language;

namespace GentleSleepBot.Guidance.Reading;

/// <summary>Finds the numbers of a message with their units, in one pass. Schedules such as "1.45/2/2/2" are passed over.</summary>
internal sealed class QuantityScanner(MarkedMessage message)
{
    private const double HoursADay = 24;

    private readonly List<Quantity> _found = [];
    private readonly NumberScanner _numbers = new(message);

    public List<Quantity> Scan()
    {
        for (var at = 0; at < message.Count;)
        {
            var chain = _numbers.SkipSchedule(at);
            at = chain > at ? chain : ReadQuantity(at);
        }

        return _found;
    }

    private int ReadQuantity(int first)
    {
        var at = first;
        if (message.Has(first, Trait.Child) || !_numbers.TryRead(ref at, out var low))
            return first + 1;

        if (IsDayOfLife(first, low))
        {
            _found.Add(new Quantity(low, low, QuantityUnit.Day, first - 1, first));
            return at;
        }

        if (TryWeeksPlusDays(first, at, low) is { } end)
            return end;
        var joined = at;
        if (_numbers.TryReadRangeEnd(ref joined, out var other))
            return AddRange(first, at, joined, low, other);

        return AddSingle(first, at, low, low);
    }

    // "newborn, day 5"
    private bool IsDayOfLife(int first, double number) =>
        message.WordAt(first - 1) == "day" && number is >= 1 and <= 14 && message.SentenceHas(first, Trait.Newborn);

    private int AddRange(int first, int at, int joined, double low, double other)
    {
        var unit = UnitAt(joined, first);
        if (_numbers.IsList(at) && unit == QuantityUnit.Month && IsYearsAndMonths(first, low, other))
            return AddYearsAndMonths(first, at, joined, low, other);
        // Of "9, 6 and 8 months" only the last is surely counted in months.
        if (_numbers.IsList(at) && unit != QuantityUnit.None && !(first > 0 && message[first - 1].Word.Number is not null))
            _found.Add(new Quantity(low, low, unit, first, at - 1));
        if (_numbers.IsList(at))
            return unit == QuantityUnit.None ? AddSingle(first, at, low, low) : AddSingle(at + 1, joined, other, other);

        return AddSingle(first, joined, Math.Min(low, other), Math.Max(low, other));
    }

    // "she's three and four months" is one age, "the kids are 2.5 and 8 months" two; "at 3 and 4 months" counts months alone.
    private bool IsYearsAndMonths(int first, double low, double other) =>
        low is >= 1 and <= 5 && other is >= 1 and <= 11 && (low % 1 == 0.5 || message.Has(first - 1, Trait.Being)) && message.WordAt(first - 1) is not ("at" or "between" or "from");

    private int AddYearsAndMonths(int first, int at, int joined, double low, double other)
    {
        if (low % 1 == 0 && message.Before(first, Trait.Plural | Trait.They, 4) < 0)
        {
            _found.Add(new Quantity(low + (other / 12), low + (other / 12), QuantityUnit.Year, first, joined, IsCompound: true));
            return joined + 1;
        }

        _found.Add(new Quantity(low, low, QuantityUnit.Year, first, at - 1));
        return AddSingle(at + 1, joined, other, other);
    }

    private int AddSingle(int first, int at, double low, double high)
    {
        var unit = UnitAt(at, first);
        var last = unit == QuantityUnit.None ? at - 1 : at;
        var compound = false;
        if (unit != QuantityUnit.None)
        {
            var more = ReadSmallerUnit(last, unit);
            compound = more.Last > last;
            (low, high, last) = (low + more.Value, high + more.Value, more.Last);
        }

        // "36 hours old"
        if (unit == QuantityUnit.Hour && message.Has(last + 1, Trait.Old))
            (low, high, unit) = (low / HoursADay, high / HoursADay, QuantityUnit.Day);
        _found.Add(new Quantity(low, high, unit, first, last, compound));
        return last + 1;
    }

    // "13+4" and "33 + 4" count weeks and days.
    private int? TryWeeksPlusDays(int first, int at, double weeks)
    {
        if (at != first + 1 || weeks > 45 || message.Gap(first).Trim() is not "+" || message[at].Word.Number is not (>= 0 and <= 6 and var days) || days % 1 != 0)
            return null;
        var last = UnitAt(at + 1, at) is QuantityUnit.Week or QuantityUnit.Day ? at + 1 : at;
        _found.Add(new Quantity(weeks + (days / 7), weeks + (days / 7), QuantityUnit.Week, first, last, IsCompound: true));
        return last + 1;
    }

    private (double Value, int Last) ReadSmallerUnit(int last, QuantityUnit unit)
    {
        var at = last + 1;
        if (_numbers.TryReadHalf(ref at))
            return (0.5, at - 1);
        if (message.WordAt(at) == "and" && message.SameClause(at, last))
            at++;
        var first = at;
        // "(18 months) two days a week": a bracket ends it.
        if (message.Gap(last).Contains(')') || !_numbers.TryRead(ref at, out var value))
            return (0, last);

        var smaller = unit == QuantityUnit.Year && message.WordAt(at) == "m" ? QuantityUnit.Month : UnitAt(at, first);
        var share = (unit, smaller) switch
        {
            (QuantityUnit.Year, QuantityUnit.Month) => 1.0 / 12,
            (QuantityUnit.Year, QuantityUnit.Week) => 7 / 365.25,
            (QuantityUnit.Month, QuantityUnit.Week) => MeanMonth.OfAWeek,
            (QuantityUnit.Month, QuantityUnit.Day) => 1 / MeanMonth.Days,
            (QuantityUnit.Week, QuantityUnit.Day) => 1.0 / 7,
            (QuantityUnit.Hour, QuantityUnit.Minute) => 1.0 / 60,
            (QuantityUnit.Week, QuantityUnit.None) when message.Gap(last).Trim() is "+" && value <= 6 => 1.0 / 7,
            _ => 0,
        };
        if (share == 0 || value * share >= 1 || (smaller == QuantityUnit.Month && IsOfSeveral(last)) || message.Has(at + 1, Trait.Ago | Trait.Early | Trait.DurationTail))
            return (0, last);
        return (value * share, smaller == QuantityUnit.None ? at - 1 : at);
    }

    // "two kids, 3 years and 8 months"
    private bool IsOfSeveral(int at)
    {
        for (var i = at; i >= 0 && message.SameSentence(i, at); i--)
        {
            if (message.Has(i, Trait.Plural) && message.Has(i, Trait.Child))
                return true;
        }

        return false;
    }

    // One letter is a unit only right behind its number; "m" alone means minutes or months by what stands around it.
    private QuantityUnit UnitAt(int at, int first)
    {
        if (at >= message.Count || message[at].Word.Kind != WordKind.Word || !message.SameClause(at - 1, at) || !message.Lexicon.Units.TryGetValue(message[at].Text, out var unit))
            return QuantityUnit.None;
        var text = message[at].Text;
        var glued = message.Gap(at - 1).IsEmpty;
        if (text.Length == 1 && !glued && !message.Has(at + 1, Trait.Old))
            return QuantityUnit.None;
        if (text is "do" or "mon" && !glued)
            return QuantityUnit.None;
        return text == "m" ? MinutesOrMonths(first, at) : unit;
    }

    private QuantityUnit MinutesOrMonths(int first, int at)
    {
        if (_found.Count > 0 && _found[^1] is { Unit: QuantityUnit.Hour } hour && hour.Last == first - 1)
            return QuantityUnit.Minute;
        if (message.Has(at + 1, Trait.Old | Trait.Regression | Trait.Corrected | Trait.Actual))
            return QuantityUnit.Month;
        var standsAlone = !message.SameClause(first - 1, first) && (!message.SameClause(at + 1, at) || message.Gap(at).ContainsAny("+|&"));
        var owned = message.Has(first - 1, Trait.Child | Trait.Mine) || message.WordAt(first - 1) is "at" or "by" or "until" or "till" or "since"
            || (message.Has(first - 1, Trait.Being) && (first < 2 || message.Has(first - 2, Trait.Child | Trait.She | Trait.He) || message.Has(first - 1, Trait.She | Trait.He)));
        return (standsAlone || owned || BeginsWithWhom(first, at)) && message[first].Word.Number is <= 36 ? QuantityUnit.Month : QuantityUnit.Minute;
    }

    // "18m waking every hour", but not "10m crying then asleep": round figures before crying and being up are minutes.
    private bool BeginsWithWhom(int first, int at) => first == 0 && message.Has(at + 1, Trait.Trouble)
        && (message[first].Word.Number % 5 != 0 || message.WordAt(at + 1) is "wakes" or "waking" or "wont" or "refuses" or "refusing" or "fights" or "fighting" or "hates" or "never");
}
