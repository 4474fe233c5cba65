using GentleSleepBot.Guidance.Retrieval;

namespace Guidance.Tests.Retrieval;

public sealed class TopicPolicyTests
{
    [Theory]
    [InlineData(0.9, 0.0, 5, TopicDecisionKind.Answer)]
    [InlineData(0.3, 0.1, 5, TopicDecisionKind.Offer)]
    [InlineData(0.05, 0.1, 5, TopicDecisionKind.Unknown)]
    [InlineData(0.2, 0.7, 7, TopicDecisionKind.OutOfScope)]
    [InlineData(0.2, 0.7, 6, TopicDecisionKind.Offer)]
    [InlineData(0.05, 0.92, 6, TopicDecisionKind.OutOfScope)]
    [InlineData(0.9, 0.0, 0, TopicDecisionKind.NothingToGoOn)]
    public void Decide_Probabilities_ChooseWhatToDo(double best, double outOfScope, int known, TopicDecisionKind kind) =>
        Assert.Equal(kind, TopicPolicy.Decide(Ranked(best, outOfScope, known)).Kind);

    [Fact]
    public void Decide_Offer_NamesTheThreeLikeliest() =>
        Assert.Equal(["a", "b", "c"], TopicPolicy.Decide(Ranked(0.3, 0.1, 5)).TopicIds);

    [Theory]
    [InlineData(0.999, 3, true)]
    [InlineData(0.999, 2, false)]
    [InlineData(0.99, 3, false)]
    public void IsOfAnotherSubjectByItself_OnlyWhenSureAndOfSeveralTerms_Holds(double outOfScope, int known, bool holds) =>
        Assert.Equal(holds, TopicPolicy.IsOfAnotherSubjectByItself(Ranked(0.1, outOfScope, known)));

    [Theory]
    [InlineData(0.97, 1, true)]
    [InlineData(0.9, 5, false)]
    public void MayBeOfAnotherSubject_HoweverFewTermsAreKnown_GoesByProbability(double outOfScope, int known, bool holds) =>
        Assert.Equal(holds, TopicPolicy.MayBeOfAnotherSubject(Ranked(0.1, outOfScope, known)));

    private static RankedTopics Ranked(double best, double outOfScope, int known) =>
        new([new("a", best), new("b", best / 2), new("c", best / 3), new("d", best / 4)], outOfScope, known);
}
