using System.Globalization;
using GentleSleepBot.Guidance.Reading;

namespace GentleSleepBot.Guidance.Talking;

/// <summary>Ages as a person says them: "seven weeks", "five months", "two and a half years".</summary>
public static class AgeWords
{
    private const double WholeMonth = 0.02;

    private static readonly string[] Small = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>An age, as a range where a tap left one open.</summary>
    public static string Of(AgeFact age) => age switch
    {
        { Certainty: Certainty.Approximate, LatestMonths: var to, EarliestMonths: var from } when to - from > 3 => Range(from, to),
        { Months: < 0.9 } => Count(Math.Max(1, Math.Round(age.Months * MeanMonth.Days / 7)), "week"),
        { Months: < 3.5 } when Math.Abs(age.Months - Math.Round(age.Months)) > WholeMonth => Count(Math.Round(age.Months * MeanMonth.Days / 7), "week"),
        { Months: < 24 } => WithHalf(age.Months, Math.Floor(age.Months + 0.1), "month"),
        _ => WithHalf(age.Months / 12, Math.Floor((age.Months / 12) + 0.05), "year"),
    };

    /// <summary>The same, to begin a sentence.</summary>
    public static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    private static string Range(double from, double to) => from == 0
        ? $"under {Count(to, "month")}"
        : to >= 60 ? $"over {Count(Math.Floor(from), "month")}" : $"between {Number(Math.Floor(from))} and {Count(Math.Ceiling(to), "month")}";

    private static string WithHalf(double age, double whole, string unit) =>
        age - whole >= 0.4 ? $"{Number(whole)} and a half {unit}s" : Count(whole, unit);

    private static string Count(double value, string unit) => $"{Number(value)} {unit}{(value == 1 ? "" : "s")}";

    private static string Number(double value) =>
        value >= 0 && value < Small.Length && value == Math.Floor(value) ? Small[(int)value] : value.ToString("0.#", CultureInfo.InvariantCulture);
}
