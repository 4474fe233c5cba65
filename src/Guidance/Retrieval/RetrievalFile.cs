using GentleSleepBot.Guidance.Reading;

namespace GentleSleepBot.Guidance.Retrieval;

/// <summary>The shape of <c>knowledge/retrieval.yaml</c>.</summary>
internal sealed record RetrievalFile
{
    public required List<string> StopWords { get; init; }

    public required List<string> AskingWords { get; init; }

    public required List<string> SleepWords { get; init; }

    public required Dictionary<string, List<string>> Synonyms { get; init; }

    public required Dictionary<string, List<string>> Phrases { get; init; }

    public required Dictionary<CryItOutStance, List<string>> Stances { get; init; }
}
