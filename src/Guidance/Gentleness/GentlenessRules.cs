namespace GentleSleepBot.Guidance.Gentleness;

/// <summary>The shape of <c>knowledge/gentleness.yaml</c>.</summary>
internal sealed record GentlenessRules
{
    public required List<string> Denials { get; init; }

    public required List<GentlenessRule> Rules { get; init; }
}
