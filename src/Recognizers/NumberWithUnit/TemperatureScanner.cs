using System.Globalization;
using Recognizers.Text.Number;
using Recognizers.Text.Tokens;

namespace Recognizers.Text.NumberWithUnit;

/// <summary>Finds temperatures, leaving out angles, part numbers and prices that only look like them.</summary>
internal static class TemperatureScanner
{
    private const double HottestLooseReading = 200;

    public static IEnumerable<Quantity> Scan(TokenizedText text, IReadOnlyList<NumberSpan> numbers, UnitLexicon lexicon)
    {
        var angles = MentionsAngle(text, lexicon);
        return QuantityScanner.Scan(text, numbers, lexicon.Temperature)
            .Where(quantity => !(angles && quantity.Unit == "Degree") && !IsLooseLetterOutOfPlace(text, quantity, lexicon));
    }

    private static bool MentionsAngle(TokenizedText text, UnitLexicon lexicon)
    {
        for (var at = 0; at < text.Count; at++)
        {
            if (lexicon.AngleWords.Contains(text.Word(at)))
                return true;
        }

        return false;
    }

    private static bool IsLooseLetterOutOfPlace(TokenizedText text, Quantity quantity, UnitLexicon lexicon)
    {
        if (quantity.Next - quantity.UnitAt != 1 || !lexicon.LooseLetters.Contains(text.Word(quantity.UnitAt)))
            return false;

        var after = quantity.Next;
        var hung = text.Glued(after) && (text.IsSymbol(after, '-') || text.IsSymbol(after, '/') || text.IsSymbol(after, '\''));
        return hung || (quantity.Unit == "K" && text.Glued(quantity.UnitAt)) || IsModelNumber(text, quantity);
    }

    /// <summary>"Boeing 777F": a name in capitals, then a number no thermometer shows.</summary>
    private static bool IsModelNumber(TokenizedText text, Quantity quantity) =>
        text.Glued(quantity.UnitAt) && text.IsWord(quantity.First - 1)
        && char.IsUpper(text.Source[text[quantity.First - 1].Start])
        && double.TryParse(quantity.Value, CultureInfo.InvariantCulture, out var value) && value > HottestLooseReading;
}
