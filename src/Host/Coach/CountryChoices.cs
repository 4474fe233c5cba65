namespace GentleSleepBot.Host.Coach;

/// <summary>Countries whose support lines are known.</summary>
internal static class CountryChoices
{
    public static IReadOnlyList<(string Code, string Name)> All { get; } =
        [("GB", "United Kingdom"), ("US", "United States"), ("CA", "Canada"), ("IE", "Ireland"), ("AU", "Australia"), ("NZ", "New Zealand"), ("EU", "Elsewhere in the EU")];
}
