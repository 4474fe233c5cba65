using GentleSleepBot.Guidance.Knowledge;

namespace GentleSleepBot.Guidance.Retrieval;

/// <summary>Decides from probabilities whether to answer, to ask, or to say that the bot does not know.</summary>
public static class TopicPolicy
{
    private const double SureEnoughToAnswer = 0.75;
    private const double LikelyEnoughToOffer = 0.15;
    private const double SureEnoughToRefuse = 0.5;
    private const int Offered = 3;

    /// <summary>Decides about one message.</summary>
    public static TopicDecision Decide(RankedTopics ranked)
    {
        ArgumentNullException.ThrowIfNull(ranked);

        if (ranked.KnownTerms == 0)
            return new TopicDecision(TopicDecisionKind.NothingToGoOn, []);
        if (ranked.OutOfScope >= SureEnoughToRefuse)
            return new TopicDecision(TopicDecisionKind.OutOfScope, [KnowledgeBase.OutOfScope]);
        if (ranked.Best.Probability >= SureEnoughToAnswer)
            return new TopicDecision(TopicDecisionKind.Answer, [ranked.Best.TopicId]);

        var kind = ranked.Best.Probability >= LikelyEnoughToOffer ? TopicDecisionKind.Offer : TopicDecisionKind.Unknown;
        return new TopicDecision(kind, [.. ranked.Matches.Take(Offered).Select(match => match.TopicId)]);
    }
}
