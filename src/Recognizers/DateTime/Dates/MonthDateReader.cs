using System.Globalization;
using Recognizers.Text.Tokens;

namespace Recognizers.Text.DateTime.Dates;

/// <summary>Reads a day of a named month: "march 3rd", "3 March", "the 3rd of march 2025".</summary>
internal sealed class MonthDateReader(TokenizedText text, TimeLexicon lexicon, DateOnly today)
{
    /// <summary>The most years between two 29ths of February.</summary>
    private const int YearsToLeapDay = 8;

    public Temporal? Read(int first)
    {
        if ((MonthFirst(first) ?? DayFirst(first)) is not var (next, month, day))
            return null;

        var at = text.IsSymbol(next, ',') ? next + 1 : next;
        if (text.IsDigits(at) && text[at].Length == 4 && Number(at) is { } year && OfYear(year, month, day) is { } exact)
            return new Temporal(first, at + 1, TemporalType.Date, [Exact(exact)]);
        return Nearest(first, next, month, day);
    }

    private static Reading Exact(DateOnly date) => new(DateReader.Iso(date)) { Value = DateReader.Iso(date) };

    /// <summary>Without a year it is the last such day or the coming one.</summary>
    private Temporal? Nearest(int first, int next, int month, int day)
    {
        var known = Enumerable.Range(today.Year - YearsToLeapDay, (2 * YearsToLeapDay) + 1).Select(year => OfYear(year, month, day)).OfType<DateOnly>().ToList();
        if (!known.Exists(date => date < today) || !known.Exists(date => date >= today))
            return null;

        var timex = string.Create(CultureInfo.InvariantCulture, $"XXXX-{month:00}-{day:00}");
        var past = new Reading(timex) { Value = DateReader.Iso(known.Last(date => date < today)) };
        var coming = new Reading(timex) { Value = DateReader.Iso(known.First(date => date >= today)) };
        return new Temporal(first, next, TemporalType.Date, [past, coming]);
    }

    private static DateOnly? OfYear(int year, int month, int day) =>
        year is > 0 and < 9999 && day <= CultureInfo.InvariantCulture.Calendar.GetDaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    private (int Next, int Month, int Day)? MonthFirst(int at) =>
        lexicon.Months.TryFind(text, at, out var next, out var month) && Day(next) is var (end, day) && !CountsSomething(end) ? (end, month, day) : null;

    /// <summary>"it may 3 times over" is no third of May.</summary>
    private bool CountsSomething(int next) =>
        text.IsDigits(next - 1) && text.IsWord(next) && !lexicon.MayFollowHour.Contains(text.Word(next));

    private (int Next, int Month, int Day)? DayFirst(int at)
    {
        if (text.Is(at, lexicon.File.Definite))
            at++;
        if (Day(at) is not var (next, day))
            return null;
        if (text.Is(next, lexicon.File.DayOfMonth))
            next++;
        return lexicon.Months.TryFind(text, next, out var end, out var month) ? (end, month, day) : null;
    }

    private int? Number(int at) => int.TryParse(text.Word(at), CultureInfo.InvariantCulture, out var value) ? value : null;

    private (int Next, int Day)? Day(int at)
    {
        if (!text.IsDigits(at) || text[at].Length > 2 || Number(at) is not (>= 1 and <= 31 and var day))
            return null;
        if (text.Glued(at + 1) && lexicon.OrdinalSuffixes.Contains(text.Word(at + 1)))
            return (at + 2, day);
        return text.Glued(at + 1) && (text[at + 1].Kind != TokenKind.Symbol || text.IsSymbol(at + 1, ':')) ? null : (at + 1, day);
    }
}
