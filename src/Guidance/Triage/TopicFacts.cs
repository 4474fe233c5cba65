namespace GentleSleepBot.Guidance.Triage;

/// <summary>The facts that matter for a topic, the most useful first.</summary>
public sealed record TopicFacts
{
    /// <summary>Those that change the answer; at most one is asked, after the first step is given.</summary>
    public IReadOnlyList<TriageFact> Answer { get; init; } = [];

    /// <summary>Those that change a plan; at most three.</summary>
    public IReadOnlyList<TriageFact> Plan { get; init; } = [];

    /// <summary>The plan's aim that the topic itself names; null when the family is to say.</summary>
    public string? Aim { get; init; }

    /// <summary>What is said to whoever asks for a plan that this topic has none of; null where it has one, or nothing is to be said.</summary>
    public string? InPlaceOfAPlan { get; init; }
}
