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
        if (!lexicon.Every.Contains(text.Word(at)))
            return null;
        if (lexicon.DayParts.TryFind(text, at + 1, out next, out var part))
            return Make(at, next, "T" + part.Timex);
        if (lexicon.Weekdays.TryFind(text, at + 1, out next, out var weekday))
            return Make(at, next, $"XXXX-WXX-{(weekday == 0 ? 7 : weekday)}");
        if (durations.Read(at + 1) is { } length)
            return Make(at, length.Next, length.Timex);
        return lexicon.Units.TryFind(text, at + 1, out next, out var unit)
            ? Make(at, next, new Duration(at, next, [new DurationPart(unit.Times ?? 1, unit)]).Timex)
            : null;
    }

    private static Temporal Make(int first, int next, string timex) =>
        new(first, next, TemporalType.Set, [new Reading(timex) { Value = "not resolved" }]);
}
