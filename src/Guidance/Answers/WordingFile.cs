namespace GentleSleepBot.Guidance.Answers;

/// <summary>The shape of <c>knowledge/wording.yaml</c>.</summary>
internal sealed record WordingFile
{
    public required Dictionary<string, Dictionary<string, string>> Words { get; init; }

    public required string Child { get; init; }

    public required Dictionary<string, Dictionary<string, string>> Pronouns { get; init; }

    /// <summary>Ways to begin by feeling, the one taken up first standing first.</summary>
    public required Dictionary<string, List<string>> Feelings { get; init; }

    /// <summary>Ways to begin by how the waking was told: <c>every</c> (minutes), <c>hourly</c> and <c>count</c>.</summary>
    public required Dictionary<string, List<string>> Wakings { get; init; }

    /// <summary>Words by which a sentence counts on a second adult.</summary>
    public required List<string> ForTwo { get; init; }
}
