namespace GentleSleepBot.Guidance.Answers.Asked;

/// <summary>An answer that a message may ask for.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="Label">Its question in a few words, to tap; null where none would be fit to be shown.</param>
/// <param name="Likeness">How like the messages that it answers this one is: 0 for not at all, about 1 for nearly the same.</param>
public sealed record LikelyAnswer(PlainAnswer Answer, string? Label, double Likeness);
