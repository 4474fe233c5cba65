namespace GentleSleepBot.Guidance.Reading;

/// <summary>What is known before a message is read.</summary>
public sealed record ReadingContext
{
    /// <summary>A first message, with nothing known.</summary>
    public static ReadingContext Empty { get; } = new();

    /// <summary>What earlier messages told; null at first.</summary>
    public Facts? Earlier { get; init; }

    /// <summary>What the writer was just asked, so that a bare "7" or "half past six" finds its place; null when nothing.</summary>
    public FactKind? Asked { get; init; }

    /// <summary>The day the message was written, for birth dates; null when unknown.</summary>
    public DateOnly? Today { get; init; }
}
