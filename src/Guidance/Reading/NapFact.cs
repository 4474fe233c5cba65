namespace GentleSleepBot.Guidance.Reading;

/// <summary>How the child naps.</summary>
public sealed record NapFact
{
    /// <summary>Naps a day, from; null when not counted.</summary>
    public int? CountFrom { get; init; }

    /// <summary>Naps a day, to.</summary>
    public int? CountTo { get; init; }

    /// <summary>Minutes a nap, from; null when not said.</summary>
    public int? MinutesFrom { get; init; }

    /// <summary>Minutes a nap, to.</summary>
    public int? MinutesTo { get; init; }

    /// <summary>The words it was read from.</summary>
    public required Evidence From { get; init; }
}
