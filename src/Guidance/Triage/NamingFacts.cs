using GentleSleepBot.Guidance.Reading;

namespace GentleSleepBot.Guidance.Triage;

/// <summary>What a message may tell that names a topic plainly.</summary>
public sealed record NamingFacts
{
    /// <summary>Whether it is how often the child wakes at night.</summary>
    public bool Wakings { get; init; }

    /// <summary>Whether it is a day that begins before this hour, 1 to 12; null when the hour says nothing.</summary>
    public int? UpBefore { get; init; }

    /// <summary>Whether what is told names the topic.</summary>
    public bool AreIn(Facts told)
    {
        ArgumentNullException.ThrowIfNull(told);
        return (Wakings && told.Wakings is not null) || (UpBefore is { } hour && told.WakeTime is { } up && up.Value < new TimeOnly(hour, 0));
    }
}
