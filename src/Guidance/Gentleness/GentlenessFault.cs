namespace GentleSleepBot.Guidance.Gentleness;

/// <summary>Words that must not reach a parent.</summary>
/// <param name="Rule">Id of the rule in <c>knowledge/gentleness.yaml</c>.</param>
/// <param name="Says">What is wrong with them.</param>
/// <param name="Words">The words as written.</param>
/// <param name="Start">Offset of the first UTF-16 unit of <paramref name="Words"/> in the text.</param>
public sealed record GentlenessFault(string Rule, string Says, string Words, int Start);
