using GentleSleepBot.Guidance.Knowledge;

namespace Guidance.Tests.OwnWords;

public sealed class OwnTopicFinderTests
{
    private static readonly Topic[] Topics = [.. new[] { WholeGuide.Sling, WholeGuide.Call }.Select(draft => WholeGuide.Guide.OwnTopics.Read(draft).Topic!)];

    [Theory]
    [InlineData("is it ok that she naps in the sling all day?", "own/sling")]
    [InlineData("He only naps in the sling. What do I do", "own/sling")]
    [InlineData("Hi, I'm so tired tonight and my mum is no help. can he nap in the carrier every day? thanks", "own/sling")]
    [InlineData("naps in the SLING", "own/sling")]
    [InlineData("could i book a call with ana please", "own/call")]
    [InlineData("can we speak on the phone tomorrow", "own/call")]
    public void Find_ClearlyAsked_IsFound(string said, string id) => Assert.Equal(id, WholeGuide.Guide.Topics.OwnTopics.Find(said, Topics)?.Id);

    [Theory]
    [InlineData("she wakes every hour")]
    [InlineData("my 7 month old fights every nap")]
    [InlineData("how many naps at 5 months")]
    [InlineData("can she sleep in the car seat all day")]
    [InlineData("he only sleeps on me")]
    [InlineData("what do I do")]
    [InlineData("when do I call the doctor")]
    [InlineData("she is floppy and won't wake up")]
    [InlineData("")]
    [InlineData("sling")]
    public void Find_NotClearlyAsked_IsLeftToTheSharedTopics(string said) => Assert.Null(WholeGuide.Guide.Topics.OwnTopics.Find(said, Topics));

    [Fact]
    public void Find_NoTopics_FindsNone() => Assert.Null(WholeGuide.Guide.Topics.OwnTopics.Find("naps in the sling", []));
}
