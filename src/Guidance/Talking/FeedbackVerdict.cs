namespace GentleSleepBot.Guidance.Talking;

/// <summary>How an answer was found.</summary>
public enum FeedbackVerdict
{
    /// <summary>It helped.</summary>
    Helped,

    /// <summary>It did not quite fit.</summary>
    NotQuite,

    /// <summary>It felt harsh.</summary>
    FeltHarsh,

    /// <summary>It is not how this child is.</summary>
    NotMyBaby,
}
