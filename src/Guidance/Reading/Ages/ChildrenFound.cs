namespace GentleSleepBot.Guidance.Reading;

/// <summary>The children a message speaks of.</summary>
internal sealed record ChildrenFound(ChildFact? Child, IReadOnlyList<ChildFact> Others, bool IsUnclear, IReadOnlyList<AgeMention> Mentions);
