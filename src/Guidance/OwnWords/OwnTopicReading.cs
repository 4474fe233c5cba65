using GentleSleepBot.Guidance.Knowledge;

namespace GentleSleepBot.Guidance.OwnWords;

/// <summary>What came of reading a coach's topic.</summary>
/// <param name="Topic">The topic; null when it cannot be used.</param>
/// <param name="Faults">What is wrong, each with its field as the file; empty when it may be published.</param>
public sealed record OwnTopicReading(Topic? Topic, IReadOnlyList<KnowledgeFault> Faults);
