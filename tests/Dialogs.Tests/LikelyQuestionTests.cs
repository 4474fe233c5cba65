using GentleSleepBot.Dialogs;

namespace Dialogs.Tests;

/// <summary>A question that no pattern takes is answered as the one that it is most like, or offered to be tapped.</summary>
public sealed class LikelyQuestionTests
{
    private const string Naps = "my 5 month old only naps for 30 minutes";
    private const string Unclear = "what about the morning one";

    [Theory]
    [InlineData("my 4 month old wakes 6 times a night on the bottle", "wife is asking can we split the night, she does till 2 and me after?", "that is a good split")]
    [InlineData("my 7 month old started daycare and naps badly there", "should i stop night feeds so he drinks more there", "night feeds")]
    public async Task Question_ThatIsClearlyLikeOne_IsAnswered(string first, string said, string hears) =>
        Assert.Contains(hears, (await new ParentTalk().SayAllAsync(first, said)).Text(), StringComparison.Ordinal);

    [Theory]
    [InlineData("my 2 year old gets up at 5 since a week", "could it be nursery? she has a longer nap there, 2 and a half hours, they let her sleep til 3.30", "childcare")]
    public async Task Question_OnTheTopicItself_GoesBeforeTheTopicAsAWhole(string first, string said, string label) =>
        Assert.Matches($"^If you mean “.*{label}", (await new ParentTalk().SayAllAsync(first, said)).Text());

    [Theory]
    [InlineData("my 5 month old is up every hour all night, is that normal")]
    public async Task ShortFirstQuestion_OnAPlainTopic_KeepsItsFirstStep(string said) =>
        Assert.Contains("/topics/normal-night-waking#right-now", (await new ParentTalk().SayAsync(said)).Text(), StringComparison.Ordinal);

    [Theory]
    [InlineData("my 15 month old is rocked to sleep for an hour", "and what do i say to my husband, he wants to try leaving her ten minutes to see", "hour's rocking")]
    public async Task LongQuestion_PatternLeadsFarAway_IsNotFollowed(string first, string said, string hears) =>
        Assert.DoesNotContain(hears, (await new ParentTalk().SayAllAsync(first, said)).Text(), StringComparison.Ordinal);

    [Theory]
    [InlineData("my daughter just turned one and shes started refusing her 2nd nap most days, is it time to go to one nap?", "four days or more")]
    [InlineData("dad here. our 10 month old pulls himself up in the cot at every wake and then stands there holding the bars because he cant get down again, last night that went on for an hour", "pat the mattress")]
    public async Task Question_BehindAStory_IsAnsweredInTheFirstReply(string said, string hears) =>
        Assert.Contains(hears, (await new ParentTalk().SayAsync(said)).Text(), StringComparison.Ordinal);

    [Fact]
    public async Task Question_ThatIsProbablyOne_IsNamedAndTheOthersCanBeTapped()
    {
        var replies = await new ParentTalk().SayAllAsync(Naps, Unclear);

        Assert.StartsWith("If you mean “", replies.Text(), StringComparison.Ordinal);
        Assert.Equal(Replies.SomethingElse, replies.Taps()[^1]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Tap_OnAQuestion_GetsItsAnswer(bool byNumber)
    {
        var talk = new ParentTalk();
        var tap = (await talk.SayAllAsync(Naps, Unclear)).Taps()[0];

        var replies = await talk.SayAsync(byNumber ? "1" : tap);
        var text = replies.Text();

        Assert.DoesNotContain("If you mean", text, StringComparison.Ordinal);
        Assert.DoesNotContain(Replies.IsItMoreLike, text, StringComparison.Ordinal);
        Assert.Equal([Replies.More, Replies.Why], replies.Taps().Take(2));
    }

    [Fact]
    public async Task QuestionOnLeavingToCry_AfterTheValueWasSaid_GetsItsOwnAnswer() => Assert.Contains(
        "Stress stayed up",
        (await new ParentTalk().SayAllAsync("my 7 month old wakes every hour", "is cry it out bad for him", "but what about stress though, like cortisol, does crying it out raise it in babies")).Text(),
        StringComparison.Ordinal);

    [Fact]
    public async Task QuestionBesideAnUnsafePlace_InATalk_IsAnsweredToo()
    {
        var replies = await new ParentTalk().SayAllAsync("my 8 week old only sleeps on me", "she's asleep on me on the sofa now and im nodding off. how many minutes do i wait after she drops off before lowering her?");

        Assert.StartsWith("Please put your baby down", replies[0].Text);
        Assert.Contains("lowering", replies[^1].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("my 8 month old only naps on me, every nap", "I was only saying hello before. What are you actually, is there a person typing?", "not a person")]
    [InlineData("my 5 month old fights every nap", "does anyone read this? I mean, is it private what i write here", "Nobody reads along")]
    public async Task SentenceAboutTheBot_InALongerMessage_IsHeard(string first, string said, string hears) =>
        Assert.Contains(hears, (await new ParentTalk().SayAllAsync(first, said)).Text(), StringComparison.Ordinal);

    [Fact]
    public async Task SentenceOfThanks_InALongerMessage_EndsTheMatter() => Assert.DoesNotContain(
        Replies.IsItMoreLike,
        (await new ParentTalk().SayAllAsync("my 8 month old feeds to sleep every night", "whatever. thank you for the bit about feeding, I'm going to sleep now")).Text(),
        StringComparison.Ordinal);

    // Who sat on the floor with two crying babies is not told how lovely that is.
    [Theory]
    [InlineData("our toddler has night terrors, he is 3", "could he hurt himself? he runs about during it")]
    [InlineData("she has a dummy for every nap, 7 months", "ok so if i try no dummy at one nap what do i do when he cries")]
    public async Task Say_NoGoodNews_IsNotCongratulated(string first, string said) =>
        Assert.DoesNotMatch("(?i)lovely|well done|nice when|how good", (await new ParentTalk().SayAllAsync(first, said)).Text());
}
