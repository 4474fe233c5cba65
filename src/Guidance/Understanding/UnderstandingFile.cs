namespace GentleSleepBot.Guidance.Understanding;

/// <summary>The shape of <c>knowledge/understanding.yaml</c>.</summary>
internal sealed record UnderstandingFile
{
    public required string Instructions { get; init; }

    public required List<string> GivenNames { get; init; }
}
