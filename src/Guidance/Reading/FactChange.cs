namespace GentleSleepBot.Guidance.Reading;

/// <summary>A fact that a later message changed.</summary>
/// <param name="Kind">Which fact.</param>
/// <param name="Was">What was known before, in words.</param>
/// <param name="Now">What is known now, in words.</param>
/// <param name="From">The words that changed it.</param>
/// <param name="IsCorrection">True when the writer put an earlier word right; false when time or circumstances moved on.</param>
public sealed record FactChange(FactKind Kind, string Was, string Now, Evidence From, bool IsCorrection);
