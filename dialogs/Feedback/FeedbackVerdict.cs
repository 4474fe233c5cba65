namespace GentleSleepBot.Dialogs.Feedback;

/// <summary>How an answer was found.</summary>
internal enum FeedbackVerdict
{
    Helped,
    NotQuite,
    FeltHarsh,
    NotMyBaby,
}
