namespace GentleSleepBot.Guidance.Retrieval;

/// <summary>What to do about a message.</summary>
public enum TopicDecisionKind
{
    /// <summary>The message has no word the bot knows.</summary>
    NothingToGoOn,

    /// <summary>It is not about a child's sleep: point to who can help.</summary>
    OutOfScope,

    /// <summary>No topic is likely enough even to offer first.</summary>
    Unknown,

    /// <summary>Ask which of a few topics it is.</summary>
    Offer,

    /// <summary>Answer the likeliest topic.</summary>
    Answer,
}
