using GentleSleepBot.Guidance.Retrieval;

namespace Retrieval.Laboratory;

/// <summary>A labelled message and what a method made of it.</summary>
internal sealed record Judged(LabelledQuestion Question, RankedTopics Ranked)
{
    private const int Near = 3;

    public TopicDecision Decision { get; } = TopicPolicy.Decide(Ranked);

    public string First => Ranked.Best.TopicId;

    public bool IsFirst => Question.Accepts(First);

    public bool IsNear => Ranked.Matches.Take(Near).Any(match => Question.Accepts(match.TopicId));

    public bool IsSure => Decision.Kind == TopicDecisionKind.Answer;

    public bool IsRefused => Decision.Kind == TopicDecisionKind.OutOfScope;
}
