namespace GentleSleepBot.Guidance.Answers.Asked;

/// <summary>How parents ask for one answer.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="Label">Its question in a few words, to tap; null where none would be fit to be shown.</param>
/// <param name="Lines">Whole messages that it answers.</param>
internal sealed record AskedEntry(PlainAnswer Answer, string? Label, IReadOnlyList<string> Lines);
