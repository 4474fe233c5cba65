namespace GentleSleepBot.Guidance.Retrieval;

/// <summary>How likely a message is about a topic.</summary>
/// <param name="TopicId">The topic.</param>
/// <param name="Probability">Between 0 and 1; over all topics and out-of-scope it sums to 1.</param>
public sealed record TopicMatch(string TopicId, double Probability);
