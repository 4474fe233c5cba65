namespace GentleSleepBot.Guidance.Safety.Rules;

/// <summary>Where a context must stand to cancel a match.</summary>
internal enum ContextReach
{
    /// <summary>Before the match or overlapping it, in the same sentence, within so many words.</summary>
    Before,

    /// <summary>After the match, in the same or the next sentence, within so many words.</summary>
    After,

    /// <summary>On either side, in the same sentence, within so many words.</summary>
    Near,

    /// <summary>Anywhere in the message.</summary>
    Message,
}
