using System.Globalization;
using Recognizers.Text.Tokens;

namespace Recognizers.Text.DateTime.Clock;

/// <summary>Reads parts of the day: "in the early morning", "late afternoon", "at lunch".</summary>
internal sealed class DayPartReader(TokenizedText text, TimeLexicon lexicon)
{
    private const int HoursOfEarly = 2;

    public Temporal? Read(int first)
    {
        if (Meal(first) is { } meal)
            return meal;
        if (first > 0 && lexicon.Greetings.Contains(text.Word(first - 1)))
            return null;

        var at = first;
        var (mod, next) = Edge(at);
        if (mod is null && lexicon.DayPartLead.TryFind(text, at, out var led, out _))
        {
            (mod, next) = Edge(led);
            if (mod is not null && led == first + 1)
                return null;
            at = led;
        }

        if (text.IsSymbol(next, '-'))
            next++;
        return lexicon.DayParts.TryFind(text, mod is null ? at : next, out var end, out var part)
            ? Make(first, end, part, mod)
            : null;
    }

    /// <summary>"at lunch" is a time, "lunch" a meal.</summary>
    private Temporal? Meal(int first)
    {
        if (!lexicon.Meals.TryFind(text, first, out var next, out var part) || IsMealTime(first, out var whole, out _) && whole > next)
            return lexicon.At.Contains(text.Word(first)) && IsMealTime(first + 1, out next, out part) ? Make(first, next, part, null) : null;
        return first > 0 && lexicon.MealLead.Contains(text.Word(first - 1)) ? Make(first, next, part, null) : null;
    }

    private bool IsMealTime(int at, out int next, out DayPartEntry part) =>
        (lexicon.DayParts.TryFind(text, at, out next, out part) && part.Meals is not null) || lexicon.Meals.TryFind(text, at, out next, out part);

    private (string? Mod, int Next) Edge(int at) =>
        lexicon.Early.TryFind(text, at, out var next, out _) ? ("start", next)
        : lexicon.Late.TryFind(text, at, out next, out _) ? ("end", next)
        : (null, at);

    private static Temporal Make(int first, int next, DayPartEntry part, string? mod)
    {
        var start = mod == "end" ? part.Start + HoursOfEarly : part.Start;
        var end = mod == "start" ? part.Start + HoursOfEarly : part.End;
        return new Temporal(first, next, TemporalType.TimeRange, [new Reading("T" + part.Timex) { Start = Hour(start), End = Hour(end), Mod = mod }]);
    }

    private static string Hour(int hour) =>
        hour == 24 ? "23:59:59" : string.Create(CultureInfo.InvariantCulture, $"{hour:00}:00:00");
}
