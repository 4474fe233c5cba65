namespace GentleSleepBot.Guidance.Retrieval;

/// <summary>Topics of a message, likeliest first.</summary>
/// <param name="Matches">Every topic but out-of-scope, best first; never empty.</param>
/// <param name="OutOfScope">Probability between 0 and 1 that the message is not about a child's sleep.</param>
/// <param name="KnownTerms">How many different words of the message the model has met; 0 means that nothing can be said.</param>
public sealed record RankedTopics(IReadOnlyList<TopicMatch> Matches, double OutOfScope, int KnownTerms)
{
    /// <summary>The likeliest topic.</summary>
    public TopicMatch Best => Matches[0];
}
