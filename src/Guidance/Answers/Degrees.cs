using System.Text.RegularExpressions;
using GentleSleepBot.Guidance.Reading;

namespace GentleSleepBot.Guidance.Answers;

/// <summary>Temperatures stand in both scales, as "38 °C (100.4 °F)"; the parent's own comes first.</summary>
public static partial class Degrees
{
    private const string UnitedStates = "US";

    /// <summary>The text with Fahrenheit first for whoever gave a temperature in it, or else writes American English or is in the United States.</summary>
    /// <param name="text">Curated text, Celsius first.</param>
    /// <param name="facts">What is known of the writer.</param>
    /// <param name="country">Two-letter country code, or null when unknown.</param>
    public static string InOrder(string text, Facts facts, string? country = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return InOrder(text, ScaleOf(facts, country));
    }

    internal static TemperatureUnit ScaleOf(Facts facts, string? country = null) => facts.Temperature?.Value
        ?? (facts.Variety?.Value == EnglishVariety.American || (facts.Variety is null && country == UnitedStates) ? TemperatureUnit.Fahrenheit : TemperatureUnit.Celsius);

    internal static string InOrder(string text, TemperatureUnit scale) =>
        scale == TemperatureUnit.Celsius ? text : Both().Replace(text, "${fahrenheit} °F${open}${celsius} °C${close}");

    [GeneratedRegex(@"(?<celsius>\d[\d.]*(?: to \d[\d.]*)?) °C(?<open> \(| / )(?<fahrenheit>\d[\d.]*(?: to \d[\d.]*)?) °F(?<close>\)?)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Both();
}
