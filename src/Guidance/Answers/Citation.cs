using GentleSleepBot.Guidance.Knowledge;

namespace GentleSleepBot.Guidance.Answers;

/// <summary>What a number in brackets stands for.</summary>
/// <param name="Number">The number, from 1 in each part.</param>
/// <param name="Source">The source it names.</param>
/// <param name="Path">Where a reader finds it, relative to the site: the topic's page at the source's line.</param>
public sealed record Citation(int Number, Source Source, string Path);
