namespace GentleSleepBot.Guidance.Safety.Likeness;

/// <summary>A message in the manner of parents that tells of one danger, or of none.</summary>
/// <param name="RuleId">The rule it is an example of; null for a harmless one.</param>
/// <param name="Text">The message.</param>
/// <param name="IsPlainTalk">Whether it is a harmless one that does not even look dangerous.</param>
internal sealed record DangerExample(string? RuleId, string Text, bool IsPlainTalk = false);
