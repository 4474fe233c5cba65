namespace GentleSleepBot.Guidance.Answers;

/// <summary>The shape of <c>knowledge/wording.yaml</c>.</summary>
internal sealed record WordingFile
{
    public required Dictionary<string, Dictionary<string, string>> Words { get; init; }

    public required string Child { get; init; }

    public required Dictionary<string, Dictionary<string, string>> Pronouns { get; init; }
}
