using GentleSleepBot.Guidance.Answers;

namespace GentleSleepBot.Dialogs.Triage;

/// <summary>The question that a message most likely is.</summary>
/// <param name="Label">Its words.</param>
/// <param name="Answer">Its answer.</param>
/// <param name="Others">The words of those that it may be instead.</param>
internal sealed record LikelyQuestion(string Label, PlainAnswer Answer, IReadOnlyList<string> Others);
