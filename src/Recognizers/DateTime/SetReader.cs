using Recognizers.Text.DateTime.Durations;
using Recognizers.Text.Tokens;

namespace Recognizers.Text.DateTime;

/// <summary>Reads what comes again and again: "every 2 hours", "each day", "every night", "daily".</summary>
internal sealed class SetReader(TokenizedText text, DurationReader durations, TimeLexicon lexicon)
{
    public Temporal? Read(int at)
    {
        if (lexicon.Sets.TryFind(text, at, out var next, out var timex))
            return Make(at, next, timex);
        if (lexicon.WeekdaysPlural.TryFind(text, at, out next, out var weekday))
            return Make(at, next, Weekday(weekday));
        if (lexicon.DayPartsPlural.Contains(text.Word(at)) && lexicon.DayParts.TryFind(text, at, out next, out var part))
            return Make(at, next, "T" + part.Timex);
        if (lexicon.EveryOther.TryFind(text, at, out var other, out _))
            return Unit(at, other, 2);
        return lexicon.Every.Contains(text.Word(at)) ? Every(at, at + 1) : null;
    }

    private Temporal? Every(int first, int at)
    {
        if (lexicon.DayParts.TryFind(text, at, out var next, out var part))
            return Make(first, next, "T" + part.Timex);
        if (lexicon.Weekdays.TryFind(text, at, out next, out var weekday))
            return Make(first, next, Weekday(weekday));
        return durations.Read(at) is { } length ? Make(first, length.Next, length.Timex) : Unit(first, at, 1);
    }

    private Temporal? Unit(int first, int at, double times) =>
        lexicon.Units.TryFind(text, at, out var next, out var unit)
            ? Make(first, next, new Duration(first, next, [new DurationPart(times * (unit.Times ?? 1), unit)]).Timex)
            : null;

    private static string Weekday(int weekday) => $"XXXX-WXX-{(weekday == 0 ? 7 : weekday)}";

    private static Temporal Make(int first, int next, string timex) =>
        new(first, next, TemporalType.Set, [new Reading(timex) { Value = "not resolved" }]);
}
