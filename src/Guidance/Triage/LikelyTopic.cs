using GentleSleepBot.Guidance.Retrieval;

namespace GentleSleepBot.Guidance.Triage;

/// <summary>
/// Tells a topic that is likely enough to be answered while others are offered beside it: a wrong answer costs a parent one tap then, as a question would.
/// The bounds go by phrasings held back from the model, and by our own questions: from 0.4 on the best topic is the right one in more than half. In few words a topic far ahead of the next is right about as often as one sure enough to stand alone in many.
/// </summary>
public static class LikelyTopic
{
    private const double RightMoreOftenThanNot = 0.4;
    private const double FarAhead = 3;
    private const double FarAheadInFewWords = 2;
    private const int FewWords = 14;

    /// <summary>Whether the best topic leads the others far enough.</summary>
    /// <param name="ranked">What a message is about.</param>
    /// <param name="words">How many words the message has.</param>
    public static bool Leads(RankedTopics ranked, int words)
    {
        ArgumentNullException.ThrowIfNull(ranked);

        var ahead = ranked.Best.Probability / ranked.Matches[1].Probability;
        return ranked.Best.Probability >= RightMoreOftenThanNot || ahead >= (words <= FewWords ? FarAheadInFewWords : FarAhead);
    }
}
