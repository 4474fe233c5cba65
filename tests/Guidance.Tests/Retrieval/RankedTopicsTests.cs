using GentleSleepBot.Guidance.Retrieval;

namespace Guidance.Tests.Retrieval;

public sealed class RankedTopicsTests
{
    private static readonly RankedTopics Ranked = new([new TopicMatch("a", 0.4), new TopicMatch("b", 0.2), new TopicMatch("c", 0.2), new TopicMatch("d", 0.2)], 0, KnownTerms: 5);

    [Theory]
    [InlineData("d", 8, "dabc")]
    [InlineData("c", 1, "abcd")]
    [InlineData("d", 2, "adbc")]
    [InlineData("a", 0.5, "abcd")]
    [InlineData("a", 0.25, "bcda")]
    [InlineData("b", 0.5, "acdb")]
    public void After_LikelierOrLess_MovesThatTopicAlone(string topicId, double odds, string order) =>
        Assert.Equal(order, string.Concat(Ranked.After(topicId, odds).Matches.Select(match => match.TopicId)));

    [Fact]
    public void After_LikelierTopic_TakesItsShareFromAllOthersAlike()
    {
        var after = Ranked.After("b", 3).Matches.ToDictionary(match => match.TopicId, match => match.Probability, StringComparer.Ordinal);

        Assert.Equal(0.6 / 1.4, after["b"], 9);
        Assert.Equal(0.4 / 1.4, after["a"], 9);
        Assert.Equal(1, after.Values.Sum(), 9);
    }

    [Fact]
    public void After_UnknownTopic_ChangesNothing() => Assert.Same(Ranked, Ranked.After("z", 8));
}
