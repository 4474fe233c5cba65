using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Reading;
using GentleSleepBot.Guidance.Retrieval;

namespace GentleSleepBot.Guidance.Answers;

/// <summary>Finds what else a message asks about, one topic for each further question that is clear.</summary>
public static class SeveralQuestions
{
    private const int MostMore = 2;

    /// <summary>Topics of the further questions, in the order asked; empty when there is one question or none is clear.</summary>
    /// <param name="told">What the message tells, with its questions.</param>
    /// <param name="ranker">Ranks a question's topics.</param>
    /// <param name="answered">The topic that is answered already.</param>
    public static IReadOnlyList<string> AlsoAsked(Facts told, TopicRanker ranker, string answered)
    {
        ArgumentNullException.ThrowIfNull(told);
        ArgumentNullException.ThrowIfNull(ranker);

        if (told.Questions.Count < 2 || answered == KnowledgeBase.OutOfScope)
            return [];

        return [.. told.Questions
            .Select(question => TopicPolicy.Decide(ranker.Rank(question.From.Text, told)))
            .Where(decision => decision.Kind == TopicDecisionKind.Answer)
            .Select(decision => decision.TopicIds[0])
            .Where(topic => topic != answered)
            .Distinct(StringComparer.Ordinal)
            .Take(MostMore)];
    }
}
