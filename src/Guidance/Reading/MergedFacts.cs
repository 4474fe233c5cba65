namespace GentleSleepBot.Guidance.Reading;

/// <summary>What is known after a further message, and what that message changed.</summary>
/// <param name="Facts">Everything known now.</param>
/// <param name="Changes">What differs from what was known before; new facts are no changes.</param>
public sealed record MergedFacts(Facts Facts, IReadOnlyList<FactChange> Changes)
{
    /// <summary>What the message tells by itself.</summary>
    public Facts Told { get; init; } = Facts.None;
}
