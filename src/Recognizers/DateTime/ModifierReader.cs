using Recognizers.Text.Tokens;

namespace Recognizers.Text.DateTime;

/// <summary>Applies the words that open or blur an expression: "before", "after", "since", "around", "or later".</summary>
internal sealed class ModifierReader(TokenizedText text, TimeLexicon lexicon, bool looseHours)
{
    private const string Approximate = "approx";
    private const int LongestPhrase = 5;

    public Temporal Apply(Temporal temporal, int free)
    {
        if (temporal.Type is TemporalType.Duration or TemporalType.Set)
            return temporal;

        if (Before(temporal.First, free) is var (first, mod) && mod == Approximate)
            temporal = Blur(temporal with { First = first });
        if (Before(temporal.First, free) is var (begin, opening) && opening != Approximate && !(temporal.Loose && !looseHours))
            return Open(temporal with { First = begin }, opening);
        return lexicon.ModifiersAfter.TryFind(text, temporal.Next, out var next, out var ending) && !temporal.Loose
            ? Open(temporal with { Next = next }, ending)
            : temporal;
    }

    private (int First, string Mod)? Before(int end, int free)
    {
        for (var at = Math.Max(free, end - LongestPhrase); at < end; at++)
        {
            if (lexicon.ModifiersBefore.TryFind(text, at, out var next, out var mod) && next == end)
                return (at, mod);
        }

        return null;
    }

    private static Temporal Blur(Temporal temporal) => temporal with
    {
        Readings = [.. temporal.Readings.Select(reading => reading with { Mod = Approximate, Type = RangeOf(temporal.Type) })],
    };

    private static Temporal Open(Temporal temporal, string mod) => temporal with
    {
        Type = RangeOf(temporal.Type),
        Readings = [.. temporal.Readings.Select(reading => Open(reading, mod) with { SourceEntity = SourceOf(temporal.Type) })],
    };

    private static Reading Open(Reading reading, string mod) => reading with
    {
        Mod = reading.Mod == Approximate ? $"{mod}-{Approximate}" : mod,
        Type = null,
        Value = null,
        Start = mod switch { "after" => reading.Value ?? reading.End, "since" => reading.Value ?? reading.Start, _ => null },
        End = mod == "before" ? reading.Value ?? reading.Start : null,
    };

    /// <summary>What the open range was made of; a part of the day does not say.</summary>
    private static string? SourceOf(string type) => type switch
    {
        TemporalType.TimeRange => null,
        TemporalType.DateRange or TemporalType.DateTimeRange => "datetimerange",
        _ => "datetimepoint",
    };

    private static string RangeOf(string type) => type switch
    {
        TemporalType.Time => TemporalType.TimeRange,
        TemporalType.Date => TemporalType.DateRange,
        TemporalType.DateTime => TemporalType.DateTimeRange,
        _ => type,
    };
}
