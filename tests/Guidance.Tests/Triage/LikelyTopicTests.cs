using GentleSleepBot.Guidance.Retrieval;
using GentleSleepBot.Guidance.Triage;

namespace Guidance.Tests.Triage;

public sealed class LikelyTopicTests
{
    [Theory]
    [InlineData(0.55, 0.45, 60, true)]
    [InlineData(0.39, 0.35, 60, false)]
    [InlineData(0.45, 0.15, 60, true)]
    [InlineData(0.39, 0.16, 60, false)]
    [InlineData(0.30, 0.15, 14, true)]
    [InlineData(0.30, 0.15, 15, false)]
    [InlineData(0.30, 0.16, 14, false)]
    public void Leads_ByHowFarAheadAndHowManyWords_IsLikelyOrNot(double best, double next, int words, bool leads)
    {
        var ranked = new RankedTopics([new TopicMatch("a", best), new TopicMatch("b", next)], 0, KnownTerms: 5);

        Assert.Equal(leads, LikelyTopic.Leads(ranked, words));
    }
}
