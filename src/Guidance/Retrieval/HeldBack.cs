namespace GentleSleepBot.Guidance.Retrieval;

/// <summary>A phrasing, and what a model that never saw it says.</summary>
/// <param name="Label">The phrasing's topic.</param>
/// <param name="Text">The phrasing.</param>
/// <param name="Scored">What the model says.</param>
internal sealed record HeldBack(string Label, string Text, ScoredMessage Scored);
