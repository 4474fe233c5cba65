namespace GentleSleepBot.Guidance.Triage;

/// <summary>The shape of <c>knowledge/triage.yaml</c>.</summary>
internal sealed record TriageFile
{
    public required Dictionary<string, TopicFactsEntry> Topics { get; init; }

    public required Dictionary<string, string> About { get; init; }

    public List<string> Times { get; init; } = [];

    public required Dictionary<string, NamingFacts> NamedBy { get; init; }

    internal sealed record TopicFactsEntry
    {
        public List<TriageFact> Answer { get; init; } = [];

        public List<TriageFact> Plan { get; init; } = [];

        public string? Aim { get; init; }

        public string? InPlaceOfAPlan { get; init; }
    }
}
