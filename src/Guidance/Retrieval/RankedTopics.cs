namespace GentleSleepBot.Guidance.Retrieval;

/// <summary>Topics of a message, likeliest first.</summary>
/// <param name="Matches">Every topic but out-of-scope, best first.</param>
/// <param name="OutOfScope">Probability between 0 and 1 that the message is not about a child's sleep.</param>
public sealed record RankedTopics(IReadOnlyList<TopicMatch> Matches, double OutOfScope)
{
    /// <summary>The likeliest topic.</summary>
    public TopicMatch Best => Matches[0];
}
