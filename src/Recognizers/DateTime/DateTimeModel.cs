using Recognizers.Text.Number;
using Recognizers.Text.Tokens;

namespace Recognizers.Text.DateTime;

/// <summary>Finds, joins and opens the expressions of time of a text.</summary>
internal static class DateTimeModel
{
    public static List<ModelResult> Recognize(TokenizedText text, NumberLexicon numberLexicon, TimeLexicon lexicon, System.DateTime? reference, bool looseHours)
    {
        var numbers = NumberScanner.Scan(text, numberLexicon);
        var found = new TemporalScanner(text, numbers, lexicon, reference, looseHours).Scan();
        var modifiers = new ModifierReader(text, lexicon, looseHours);

        var results = new List<ModelResult>();
        var free = 0;
        foreach (var temporal in TemporalMerger.Merge(text, found, lexicon))
        {
            var whole = modifiers.Apply(temporal, free);
            results.Add(Result(text, whole));
            free = whole.Next;
        }

        return results;
    }

    private static ModelResult Result(TokenizedText text, Temporal temporal) =>
        Found.In(text, temporal.First, temporal.Next, "datetimeV2." + temporal.Type, new()
        {
            ["values"] = temporal.Readings.Select(reading => reading.ToValues(temporal.Type)).ToList(),
        });
}
