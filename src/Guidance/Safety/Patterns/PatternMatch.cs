namespace GentleSleepBot.Guidance.Safety.Patterns;

/// <summary>Where a pattern matched, and whether it opens with a negative itself.</summary>
internal readonly record struct PatternMatch(WordSpan Span, bool OpensNegative);
