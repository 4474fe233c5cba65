namespace GentleSleepBot.Guidance.Rephrasing;

/// <summary>The shape of <c>knowledge/rephrasing.yaml</c>.</summary>
internal sealed record RephrasingFile
{
    public required string Instructions { get; init; }

    public required List<string> FreeWords { get; init; }

    public required List<string> FeelingWords { get; init; }

    public required List<string> ChildWords { get; init; }

    public required List<string> Numbers { get; init; }
}
