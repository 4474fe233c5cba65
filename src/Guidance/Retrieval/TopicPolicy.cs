using GentleSleepBot.Guidance.Knowledge;

namespace GentleSleepBot.Guidance.Retrieval;

/// <summary>Decides from probabilities whether to answer, to ask, or to say that the bot does not know.</summary>
public static class TopicPolicy
{
    private const double SureEnoughToAnswer = 0.75;
    private const double LikelyEnoughToOffer = 0.15;
    private const double SureEnoughToRefuse = 0.5;
    private const double SureEnoughToRefuseFewWords = 0.9;
    private const int MostTermsOfFewWords = 6;
    private const double SureEnoughToRefuseARemark = 0.97;
    private const int FewestTermsOfAnotherSubject = 2;
    private const double SureByItself = 0.998;
    private const int FewestTermsByThemselves = 3;
    private const double SureEnoughToRefuseUnread = 0.9;
    private const int Offered = 3;

    /// <summary>Decides about one message.</summary>
    /// <param name="ranked">What it is about.</param>
    /// <param name="isRemark">Whether it is a few words on an answer just given, which need not name sleep to be about it: "when will it stop" has but one word that means something by itself.</param>
    public static TopicDecision Decide(RankedTopics ranked, bool isRemark = false)
    {
        ArgumentNullException.ThrowIfNull(ranked);

        if (ranked.KnownTerms == 0)
            return new TopicDecision(TopicDecisionKind.NothingToGoOn, []);
        if (isRemark ? ranked.OutOfScope >= SureEnoughToRefuseARemark && ranked.KnownTerms >= FewestTermsOfAnotherSubject : ranked.OutOfScope >= LeastToRefuse(ranked))
            return new TopicDecision(TopicDecisionKind.OutOfScope, [KnowledgeBase.OutOfScope]);
        if (ranked.Best.Probability >= SureEnoughToAnswer)
            return new TopicDecision(TopicDecisionKind.Answer, [ranked.Best.TopicId]);

        var kind = ranked.Best.Probability >= LikelyEnoughToOffer ? TopicDecisionKind.Offer : TopicDecisionKind.Unknown;
        return new TopicDecision(kind, [.. ranked.Matches.Take(Offered).Select(match => match.TopicId)]);
    }

    // A handful of words tells little; who is refused wrongly has nobody to ask, and who is offered topics can say what is meant.
    private static double LeastToRefuse(RankedTopics ranked) => ranked.KnownTerms <= MostTermsOfFewWords ? SureEnoughToRefuseFewWords : SureEnoughToRefuse;

    /// <summary>Whether a few words in a talk are likely of another subject, however few of them are known.</summary>
    public static bool MayBeOfAnotherSubject(RankedTopics ranked)
    {
        ArgumentNullException.ThrowIfNull(ranked);
        return ranked.OutOfScope >= SureEnoughToRefuseARemark;
    }

    /// <summary>Whether a few words in a talk are of another subject whatever was spoken of before.</summary>
    public static bool IsOfAnotherSubjectByItself(RankedTopics ranked)
    {
        ArgumentNullException.ThrowIfNull(ranked);
        return ranked is { OutOfScope: >= SureByItself, KnownTerms: >= FewestTermsByThemselves };
    }

    /// <summary>Whether a message is so surely not about sleep that nobody else needs to read it.</summary>
    public static bool IsSureToRefuse(RankedTopics ranked)
    {
        ArgumentNullException.ThrowIfNull(ranked);
        return ranked.OutOfScope >= SureEnoughToRefuseUnread;
    }
}
