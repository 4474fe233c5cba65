using GentleSleepBot.Guidance.Triage;

namespace GentleSleepBot.Guidance.Understanding;

/// <summary>A fact that may stand in a message; it becomes known only when the parent says so.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Label">Words of ours that say it, such as "7 months", which are read like any the parent writes.</param>
public sealed record ProposedFact(TriageFact Fact, string Label);
