namespace GentleSleepBot.Host.Coach;

/// <summary>Time zones to choose from, by place.</summary>
internal static class TimeZones
{
    /// <summary>IANA name and words of each, in the order of the words: <c>Europe/London</c>, <c>London, Europe</c>. UTC comes first.</summary>
    public static IReadOnlyList<(string Id, string Words)> All { get; } =
    [
        (TimeZoneInfo.Utc.Id, "UTC"),
        .. TimeZoneInfo.GetSystemTimeZones()
            .Where(zone => zone.Id.Contains('/') && !zone.Id.StartsWith("Etc/", StringComparison.Ordinal))
            .Select(zone => (zone.Id, WordsOf(zone.Id)))
            .OrderBy(zone => zone.Item2, StringComparer.Ordinal),
    ];

    /// <summary>The same, with one that was chosen before though it is not among them.</summary>
    public static IEnumerable<(string Id, string Words)> With(string? chosen) =>
        string.IsNullOrEmpty(chosen) || All.Any(zone => zone.Id == chosen) ? All : [(chosen, WordsOf(chosen)), .. All];

    private static string WordsOf(string id) => string.Join(", ", id.Replace('_', ' ').Split('/').Reverse());
}
