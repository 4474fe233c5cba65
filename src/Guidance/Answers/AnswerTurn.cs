namespace GentleSleepBot.Guidance.Answers;

/// <summary>Where a talk stands when an answer is composed.</summary>
/// <param name="Variation">Chooses among equals, so that a family does not read the same words every night; null leaves the opening out.</param>
/// <param name="Said">The question as written.</param>
/// <param name="Occasion">How the parent asks about leaving a child to cry; null when they do not.</param>
/// <param name="Times">How often the talk has heard an answer to that.</param>
public sealed record AnswerTurn(int? Variation, string Said = "", string? Occasion = null, int Times = 0);
