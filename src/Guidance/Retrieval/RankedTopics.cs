namespace GentleSleepBot.Guidance.Retrieval;

/// <summary>Topics of a message, likeliest first.</summary>
/// <param name="Matches">Every topic but out-of-scope, best first; never empty.</param>
/// <param name="OutOfScope">Probability between 0 and 1 that the message is not about a child's sleep.</param>
/// <param name="KnownTerms">How many different words of the message the model has met; 0 means that nothing can be said.</param>
public sealed record RankedTopics(IReadOnlyList<TopicMatch> Matches, double OutOfScope, int KnownTerms)
{
    /// <summary>What was read of the message; null where these topics come from elsewhere.</summary>
    internal ReadText? Read { get; init; }

    /// <summary>The likeliest topic.</summary>
    public TopicMatch Best => Matches[0];

    /// <summary>The same with what came before taken in: few words after an answer are likelier about that than the words alone tell.</summary>
    /// <param name="topicId">The topic of the answer.</param>
    /// <param name="odds">How many times likelier than by the words alone; below 1 where it was another matter.</param>
    public RankedTopics After(string topicId, double odds)
    {
        var was = PlaceOf(topicId);
        if (was < 0)
            return this;

        var all = 1 + (Matches[was].Probability * (odds - 1));
        var moved = new TopicMatch(topicId, Matches[was].Probability * odds / all);
        var matches = new List<TopicMatch>(Matches.Count);
        for (var at = 0; at < Matches.Count; at++)
        {
            if (at != was)
                matches.Add(new TopicMatch(Matches[at].TopicId, Matches[at].Probability / all));
        }

        // The others keep their order, and who came before at the same probability does.
        var place = 0;
        while (place < matches.Count && (matches[place].Probability > moved.Probability || (matches[place].Probability == moved.Probability && place < was)))
            place++;
        matches.Insert(place, moved);
        return this with { Matches = matches };
    }

    private int PlaceOf(string topicId)
    {
        for (var at = 0; at < Matches.Count; at++)
        {
            if (Matches[at].TopicId == topicId)
                return at;
        }

        return -1;
    }
}
