namespace GentleSleepBot.Guidance.Rephrasing;

/// <summary>One sentence as a language model worded it.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="RestsOn">Ids of the curated sentences that carry it.</param>
public sealed record RephrasedSentence(string Text, IReadOnlyList<string> RestsOn);
