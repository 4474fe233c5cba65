namespace GentleSleepBot.Guidance.Retrieval;

/// <summary>Topics of a message, likeliest first.</summary>
/// <param name="Matches">Every topic but out-of-scope, best first; never empty.</param>
/// <param name="OutOfScope">Probability between 0 and 1 that the message is not about a child's sleep.</param>
/// <param name="KnownTerms">How many different words of the message the model has met; 0 means that nothing can be said.</param>
public sealed record RankedTopics(IReadOnlyList<TopicMatch> Matches, double OutOfScope, int KnownTerms)
{
    /// <summary>The likeliest topic.</summary>
    public TopicMatch Best => Matches[0];

    /// <summary>The same with what came before taken in: few words after an answer are likelier about that than the words alone tell.</summary>
    /// <param name="topicId">The topic of the answer.</param>
    /// <param name="odds">How many times likelier than by the words alone; below 1 where it was another matter.</param>
    public RankedTopics After(string topicId, double odds)
    {
        if (Matches.FirstOrDefault(match => match.TopicId == topicId) is not { } before)
            return this;

        var all = 1 + (before.Probability * (odds - 1));
        return this with { Matches = [.. Matches.Select(match => match with { Probability = match.Probability * (match == before ? odds : 1) / all }).OrderByDescending(match => match.Probability)] };
    }
}
