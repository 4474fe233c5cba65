using GentleSleepBot.Guidance.Talking;

namespace GentleSleepBot.Dialogs.Feedback;

/// <summary>How an answer was found.</summary>
/// <param name="TopicId">The topic.</param>
/// <param name="Verdict">What was said of it.</param>
/// <param name="At">When.</param>
internal sealed record AnswerFeedback(string TopicId, FeedbackVerdict Verdict, DateTimeOffset At);
