using Recognizers.Text.Cultures;
using Recognizers.Text.Number;
using Recognizers.Text.Tokens;

namespace Recognizers.Text.NumberWithUnit;

/// <summary>Finds quantities, a number with its unit, in free text.</summary>
public static class NumberWithUnitRecognizer
{
    /// <summary>Finds ages such as <c>8 months old</c>: <c>age</c> results with <c>value</c> and <c>unit</c> (Year, Month, Week, Day or Age).</summary>
    /// <param name="query">The text to read; results quote it in lower case.</param>
    /// <param name="culture">A <see cref="Culture"/> name.</param>
    /// <param name="options">How to recognise.</param>
    /// <param name="fallbackToDefaultCulture">Read an unknown culture as English instead of throwing.</param>
    /// <exception cref="ArgumentException">The culture is unknown and no fall-back was allowed.</exception>
    public static List<ModelResult> RecognizeAge(
        string query,
        string culture,
        NumberWithUnitOptions options = NumberWithUnitOptions.None,
        bool fallbackToDefaultCulture = true)
    {
        ArgumentNullException.ThrowIfNull(query);
        var folder = CultureFolder.For(culture, fallbackToDefaultCulture);
        var text = TokenizedText.Read(query);
        var numbers = NumberScanner.Scan(text, NumberLexicon.Of(folder));
        return [.. QuantityScanner.Scan(text, numbers, UnitLexicon.Of(folder).Age).Select(quantity => Result(text, quantity, "age"))];
    }

    /// <summary>Finds temperatures: <c>temperature</c> results with <c>value</c> and <c>unit</c> (C, F, K, R, D, or Degree where the scale is not said).</summary>
    /// <param name="query">The text to read; results quote it in lower case.</param>
    /// <param name="culture">A <see cref="Culture"/> name.</param>
    /// <param name="options">How to recognise.</param>
    /// <param name="fallbackToDefaultCulture">Read an unknown culture as English instead of throwing.</param>
    /// <exception cref="ArgumentException">The culture is unknown and no fall-back was allowed.</exception>
    public static List<ModelResult> RecognizeTemperature(
        string query,
        string culture,
        NumberWithUnitOptions options = NumberWithUnitOptions.None,
        bool fallbackToDefaultCulture = true)
    {
        ArgumentNullException.ThrowIfNull(query);
        var folder = CultureFolder.For(culture, fallbackToDefaultCulture);
        var text = TokenizedText.Read(query);
        var numbers = NumberScanner.Scan(text, NumberLexicon.Of(folder));
        var lexicon = UnitLexicon.Of(folder);
        var found = TemperatureScanner.Scan(text, numbers, lexicon).ToList();
        if (options.HasFlag(NumberWithUnitOptions.BodyTemperature))
            found.AddRange(new BodyTemperatureScanner(text, lexicon).Scan(numbers, found).ToList());
        return [.. found.Select(quantity => Result(text, quantity, "temperature"))];
    }

    private static ModelResult Result(TokenizedText text, Quantity quantity, string typeName) =>
        Found.In(text, quantity.First, quantity.Next, typeName, new() { ["unit"] = quantity.Unit, ["value"] = quantity.Value! });
}
