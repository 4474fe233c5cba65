namespace GentleSleepBot.Guidance.Answers;

/// <summary>The YAML head of <c>soothing.md</c>.</summary>
internal sealed record SoothingHead
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>Topics whose own first step says the same, so that it is not said twice.</summary>
    public required List<string> InsteadOf { get; init; }

    public required DateOnly Drafted { get; init; }

    public string? Reviewed { get; init; }
}
