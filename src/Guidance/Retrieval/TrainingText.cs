namespace GentleSleepBot.Guidance.Retrieval;

/// <summary>One text to learn from.</summary>
/// <param name="Label">Its topic's place among the labels.</param>
/// <param name="Text">The words.</param>
/// <param name="IsPhrasing">Whether a parent could have written it; topic texts are learned from but never held back.</param>
internal sealed record TrainingText(int Label, string Text, bool IsPhrasing);
