namespace GentleSleepBot.Guidance.Safety.Likeness;

/// <summary>Where a message to learn from comes from.</summary>
internal enum LearnedKind
{
    /// <summary>An example as written: of a danger, or one that only looks like it.</summary>
    Example,

    /// <summary>An example with words that make little of it.</summary>
    PlayedDown,

    /// <summary>An ordinary question about sleep.</summary>
    Calm,

    /// <summary>What is asked in a talk about sleep.</summary>
    Asked,

    /// <summary>Plain talk: names, facts, answers, thanks and jokes.</summary>
    Talk,
}
