namespace GentleSleepBot.Guidance.Safety.Patterns;

/// <summary>Some patterns that say the same.</summary>
/// <param name="Patterns">The patterns.</param>
/// <param name="IsAside">Whether they are seldom asked for, as exceptions are, and so looked for only then.</param>
internal sealed record PatternList(IReadOnlyList<PhrasePattern> Patterns, bool IsAside);
