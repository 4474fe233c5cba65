namespace GentleSleepBot.Guidance.Knowledge;

/// <summary>A stretch of age over which advice stays the same.</summary>
/// <param name="FromMonths">First month of the band, inclusive.</param>
/// <param name="ToMonths">End of the band in months, exclusive.</param>
/// <param name="Heading">The band as a topic's heading names it, for example <c>4-6 months</c>.</param>
public sealed record AgeBand(int FromMonths, int ToMonths, string Heading)
{
    /// <summary>The bands that topics may tell apart, youngest first; together they reach from birth to the fifth birthday.</summary>
    public static IReadOnlyList<AgeBand> All { get; } =
    [
        new(0, 4, "0-3 months"),
        new(4, 7, "4-6 months"),
        new(7, 12, "7-12 months"),
        new(12, 24, "12-24 months"),
        new(24, 60, "24-60 months"),
    ];

    /// <summary>The band an age falls in, or null outside birth to the fifth birthday.</summary>
    /// <param name="months">Age in months.</param>
    public static AgeBand? Of(double months) => All.FirstOrDefault(band => band.FromMonths <= months && months < band.ToMonths);
}
