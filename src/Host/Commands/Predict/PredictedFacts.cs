using System.Text.Json;
using GentleSleepBot.Guidance.Reading;

namespace GentleSleepBot.Host.Commands.Predict;

/// <summary>The facts of the talk so far; named values are in snake case, what is not known is null or empty.</summary>
internal sealed record PredictedFacts(
    double? AgeMonths,
    double? CorrectedAgeMonths,
    string CioStance,
    string? Writer,
    string? Feeding,
    IReadOnlyList<string> Places,
    IReadOnlyList<string> Settling,
    int? NightWakings,
    IReadOnlyList<string> Feelings,
    IReadOnlyList<string> Wants,
    IReadOnlyList<string> Tried)
{
    private const int AgeDigits = 2;

    public static PredictedFacts Of(Facts facts) => new(
        Rounded(facts.AgeMonths),
        Rounded(facts.CorrectedAgeMonths),
        NameOf(facts.CryItOut?.Value ?? CryItOutStance.None),
        facts.Writer is { } writer ? NameOf(writer.Value) : null,
        facts.Feeding is { } feeding ? NameOf(feeding.Value) : null,
        NamesOf(facts.Places),
        NamesOf(facts.Settling),
        facts.Wakings?.CountFrom,
        NamesOf(facts.Feelings),
        NamesOf(facts.Wants),
        [.. facts.Tried.Select(tried => tried.Value)]);

    private static double? Rounded(double? months) => months is { } known ? Math.Round(known, AgeDigits) : null;

    private static string[] NamesOf<T>(IEnumerable<Stated<T>> values)
        where T : struct, Enum =>
        [.. values.Select(stated => NameOf(stated.Value)).Distinct(StringComparer.Ordinal)];

    private static string NameOf<T>(T value)
        where T : struct, Enum =>
        JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}
