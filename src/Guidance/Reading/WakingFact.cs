namespace GentleSleepBot.Guidance.Reading;

/// <summary>How the child wakes at night.</summary>
public sealed record WakingFact
{
    /// <summary>Wakings a night, from; null when not counted.</summary>
    public int? CountFrom { get; init; }

    /// <summary>Wakings a night, to; the same as from when one figure was given.</summary>
    public int? CountTo { get; init; }

    /// <summary>Minutes between wakings, from; null when not said.</summary>
    public int? EveryMinutesFrom { get; init; }

    /// <summary>Minutes between wakings, to.</summary>
    public int? EveryMinutesTo { get; init; }

    /// <summary>The hour since when the child has been waking this night; null when not said.</summary>
    public TimeOnly? SinceTime { get; init; }

    /// <summary>How many days this has gone on; null when not said.</summary>
    public int? SinceDays { get; init; }

    /// <summary>Minutes that a waking lasts; null when not said.</summary>
    public int? AwakeMinutes { get; init; }

    /// <summary>The words it was read from.</summary>
    public required Evidence From { get; init; }
}
