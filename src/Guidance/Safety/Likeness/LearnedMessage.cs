using GentleSleepBot.Guidance.Language;

namespace GentleSleepBot.Guidance.Safety.Likeness;

/// <summary>A message to learn from.</summary>
/// <param name="Text">The message.</param>
/// <param name="Level">Its level.</param>
/// <param name="RuleId">The rule it is an example of; null for a harmless one.</param>
/// <param name="Fold">In which part it is held back; an example and its copy that plays it down stand in one.</param>
/// <param name="Kind">Where it comes from.</param>
internal sealed record LearnedMessage(MessageText Text, SafetyLevel Level, string? RuleId, int Fold, LearnedKind Kind);
