namespace GentleSleepBot.Guidance.Reading;

/// <summary>Works out an age from a birth date: "born on 3 March", "her birthday is June 2nd 2025". Needs to know the day of writing.</summary>
internal sealed class BirthDateReader(MarkedMessage message, DateOnly today)
{
    private const int Reach = 6;
    private const double OldestMonths = 96;

    public AgeFact? Read()
    {
        for (var i = 0; i < message.Count; i++)
        {
            if (!message.Lexicon.Months.TryGetValue(message[i].Text, out var month) || !IsBirth(i))
                continue;
            var (day, year, first, last) = ReadAround(i);
            if (Latest(day ?? 1, month, year) is not { } born)
                continue;
            var youngest = day is null ? born.AddMonths(1) : born;
            var (months, latest) = (Months(born), Months(born));
            var earliest = Math.Max(0, Months(youngest));
            if (latest <= OldestMonths)
                return new AgeFact(day is null ? (earliest + latest) / 2 : months, earliest, latest, Certainty.Inferred, message.Evidence(first, last));
        }

        return null;
    }

    private bool IsBirth(int at)
    {
        for (var i = at - 1; i >= 0 && at - i <= Reach && message.SameSentence(i, at); i--)
        {
            if (message.WordAt(i) is "born" or "birthday" or "dob" or "bday" or "arrived" or "birth")
                return true;
        }

        return false;
    }

    private (int? Day, int? Year, int First, int Last) ReadAround(int at)
    {
        var place = message.WordAt(at - 1) is "of" ? at - 2 : at - 1;
        place = IsEndOfOrdinal(place) ? place - 1 : place;
        var (first, last, day) = DayAt(place) is { } before ? (place, at, before) : (at, at, (int?)null);
        if (day is null && DayAt(at + 1) is { } behind)
            (day, last) = (behind, IsEndOfOrdinal(at + 2) ? at + 2 : at + 1);
        var year = last + 1 < message.Count && message[last + 1].Word.Number is >= 2000 and <= 2100 and var number ? (int?)number : null;
        return (day, year, first, year is null ? last : last + 1);
    }

    private bool IsEndOfOrdinal(int at) => message.WordAt(at) is "st" or "nd" or "rd" or "th";

    private int? DayAt(int at) => at >= 0 && at < message.Count && message[at].Word.Number is >= 1 and <= 31 and var day && day % 1 == 0 ? (int)day : null;

    // Without a year the last such day is meant.
    private DateOnly? Latest(int day, int month, int? year)
    {
        foreach (var candidate in year is { } given ? [given] : new[] { today.Year, today.Year - 1 })
        {
            if (day <= DateTime.DaysInMonth(candidate, month) && new DateOnly(candidate, month, day) is var date && date <= today)
                return date;
        }

        return null;
    }

    private double Months(DateOnly born) => Math.Round((today.DayNumber - born.DayNumber) / MeanMonth.Days, 2);
}
