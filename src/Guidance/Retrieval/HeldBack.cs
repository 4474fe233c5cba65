namespace GentleSleepBot.Guidance.Retrieval;

/// <summary>A phrasing, and what a model that never saw it says.</summary>
/// <param name="Topics">The topic it was written for, then those that would do as well.</param>
/// <param name="Text">The phrasing.</param>
/// <param name="Scored">What the model says.</param>
internal sealed record HeldBack(IReadOnlyList<string> Topics, string Text, ScoredMessage Scored);
