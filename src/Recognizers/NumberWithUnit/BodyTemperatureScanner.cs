using Recognizers.Text.Number;
using Recognizers.Text.Tokens;

namespace Recognizers.Text.NumberWithUnit;

/// <summary>Finds readings without a unit, as "a fever of 101.3", and gives them the only unit they can have.</summary>
internal sealed class BodyTemperatureScanner(TokenizedText text, UnitLexicon lexicon)
{
    public IEnumerable<Quantity> Scan(IReadOnlyList<NumberSpan> numbers, IReadOnlyList<Quantity> known)
    {
        var near = NearWords();
        var taken = known.Where(quantity => quantity.Value is not null).Select(quantity => quantity.First).ToHashSet();
        return
            from number in numbers
            where near[number.First] && !number.Glued && number.Kind != NumberKind.Fraction && !taken.Contains(number.First) && !BelongsToUnit(number)
            let unit = UnitOf(lexicon.BodyTemperature, number.Value)
            where unit is not null
            select new Quantity(number.First, number.Next, number.Text, unit, number.Next);
    }

    private static string? UnitOf(BodyTemperatureFile body, double value) =>
        Array.Find(body.Ranges, range => value >= range.Lowest && value <= range.Highest)?.Unit;

    /// <summary>For each token, whether a word that speaks of temperature is near enough; two passes, so that long texts stay linear.</summary>
    private bool[] NearWords()
    {
        var near = new bool[text.Count];
        Mark(near, Enumerable.Range(0, text.Count));
        Mark(near, Enumerable.Range(0, text.Count).Reverse());
        return near;
    }

    private void Mark(bool[] near, IEnumerable<int> order)
    {
        var left = 0;
        foreach (var at in order)
        {
            left = lexicon.BodyWords.Contains(text.Word(at)) ? lexicon.BodyTemperature.Within : left - 1;
            near[at] |= left >= 0;
        }
    }

    /// <summary>"38 weeks", "100 ml", "100%": it counts something else.</summary>
    private bool BelongsToUnit(NumberSpan number) =>
        lexicon.OtherUnits.Contains(text.Word(number.Next)) || text.IsSymbol(number.Next, '%') || text.IsSymbol(number.Next, '+') || text.IsSymbol(number.Next, '/');
}
