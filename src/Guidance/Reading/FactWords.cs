using System.Globalization;

namespace GentleSleepBot.Guidance.Reading;

/// <summary>Facts in words, for saying what has changed.</summary>
internal static class FactWords
{
    private const double WeeksUpToMonths = 3.5;
    private const double MonthsUpToMonths = 24;

    public static string Of(AgeFact age) => age.Months switch
    {
        < 0.45 => Count(age.Months * MeanMonth.Days, "day"),
        < WeeksUpToMonths => Count(age.Months * MeanMonth.Days / 7, "week"),
        < MonthsUpToMonths => Count(age.Months, "month"),
        _ => Count(age.Months / 12, "year"),
    };

    public static string Of(ChildFact child) => child.Age is { } age ? Of(age) : child.Stage switch
    {
        ChildStage.Newborn => "newborn",
        ChildStage.Baby => "baby",
        ChildStage.Toddler => "toddler",
        _ => "child",
    };

    public static string Of<T>(T value) => value switch
    {
        TimeOnly time => time.ToString("H:mm", CultureInfo.InvariantCulture),
        _ => value?.ToString()?.ToLowerInvariant() ?? "",
    };

    private static string Count(double value, string unit)
    {
        var rounded = Math.Round(value * 2) / 2;
        return rounded.ToString("0.#", CultureInfo.InvariantCulture) + " " + unit + (rounded == 1 ? "" : "s");
    }
}
