namespace GentleSleepBot.Guidance.Gentleness;

/// <summary>The shape of <c>knowledge/gentleness.yaml</c>.</summary>
internal sealed record GentlenessRules
{
    public required List<string> Denials { get; init; }

    /// <summary>Patterns in which a denial denies nothing.</summary>
    public List<string> FalseDenials { get; init; } = [];

    /// <summary>Patterns behind a match that take it back.</summary>
    public List<string> DeniedAfter { get; init; } = [];

    /// <summary>Pieces of patterns by name.</summary>
    public Dictionary<string, string> Parts { get; init; } = [];

    public required List<GentlenessRule> Rules { get; init; }
}
