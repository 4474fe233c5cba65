namespace GentleSleepBot.Guidance.Understanding;

/// <summary>What a language model proposes for one message.</summary>
/// <param name="Topics">Ids of topics, best first.</param>
/// <param name="Facts">Facts with the words they came from.</param>
/// <param name="DangerSpan">Words of the message that tell of danger; null for none.</param>
public sealed record UnderstandingProposal(IReadOnlyList<string> Topics, IReadOnlyList<UnderstandingFact> Facts, string? DangerSpan);

/// <summary>One proposed fact.</summary>
/// <param name="Kind"><c>age_months</c>, <c>wakings</c> or <c>naps</c>.</param>
/// <param name="Value">The number.</param>
/// <param name="Span">The words of the message that say it.</param>
public sealed record UnderstandingFact(string Kind, int Value, string Span);
