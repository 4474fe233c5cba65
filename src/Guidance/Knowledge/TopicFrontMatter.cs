namespace GentleSleepBot.Guidance.Knowledge;

/// <summary>The YAML head of a topic file.</summary>
internal sealed record TopicFrontMatter
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string Family { get; init; }

    public required string Ages { get; init; }

    public required List<string> Keywords { get; init; }

    public required DateOnly Drafted { get; init; }

    public string? Reviewed { get; init; }
}
