namespace GentleSleepBot.Guidance.Safety.Likeness;

/// <summary>What a message resembles.</summary>
/// <param name="Level">The level.</param>
/// <param name="IsSure">Whether it lies well above the bar of its level, so that it may raise what a rule found.</param>
/// <param name="RuleIds">Rules of that level by likeness, best first.</param>
/// <param name="Span">The sentence that told most, as written.</param>
/// <param name="Start">Offset of the first UTF-16 unit of the span in the message.</param>
internal sealed record Resemblance(SafetyLevel Level, bool IsSure, IReadOnlyList<string> RuleIds, string Span, int Start);
