using GentleSleepBot.Dialogs;

namespace Dialogs.Tests;

/// <summary>What follows from the topic on show is answered from its own list, however few the words.</summary>
public sealed class FollowUpAnswerTests
{
    private const string Terrors = "Is she having night terrors? wakes screaming about 10pm, 3 and a half";

    [Theory]
    [InlineData("should i wake her", "better not")]
    [InlineData("its every night this week", "Ten to fifteen minutes before")]
    [InlineData("what causes it", "half-waking")]
    [InlineData("and what if it's epilepsy or something", "rhythmic jerking")]
    public async Task FollowUp_AfterItsTopic_HearsItsAnswer(string said, string hears)
    {
        var talk = new ParentTalk();
        await talk.SayAsync(Terrors);

        Assert.Contains(hears, (await talk.SayAsync(said)).Text());
    }

    [Fact]
    public async Task FollowUp_WithNothingOnShow_IsNotTakenFromAnyList() => Assert.DoesNotContain("better not", (await new ParentTalk().SayAsync("should i wake her")).Text());

    [Fact]
    public async Task FollowUp_SaidBefore_IsNotSaidAgain()
    {
        var talk = new ParentTalk();
        await talk.SayAsync(Terrors);
        await talk.SayAsync("should i wake her");

        Assert.DoesNotContain("waking tends to frighten", (await talk.SayAsync("so do i wake her")).Text());
    }

    [Fact]
    public async Task FollowUp_LeavesTheTopicOnShow()
    {
        var talk = new ParentTalk();
        await talk.SayAsync(Terrors);
        await talk.SayAsync("should i wake her");

        Assert.Contains("deep sleep", (await talk.SayAsync(Replies.Why)).Text());
    }

    [Theory]
    [InlineData("my 5 month old naps in the bouncer, is that safe", "only 20 mins", "Not for twenty minutes either")]
    [InlineData("my 4 month old just rolled, hes swaddled. what now", "how many nights of this", "some rough nights")]
    [InlineData("is it ok for my 14 month old to sleep on a mattress on our floor with pillows around", "gap at the wall about 3 inch", "Close that gap")]
    public async Task FollowUp_AfterAnUnsafeBed_IsAnsweredAndNotOnlyTheSameAgain(string danger, string said, string hears) =>
        Assert.Contains(hears, (await new ParentTalk().SayAllAsync(danger, said)).Text());

    [Fact]
    public async Task FollowUp_ThatSoundsLikeAGoodbye_IsAnswered() =>
        Assert.DoesNotContain(Replies.Goodbye, (await new ParentTalk().SayAllAsync("my 2.5 yr old gets out of his new bed 20 times a night", "he fell out last nite, he's ok")).Text());

    [Fact]
    public async Task FollowUp_AfterAnUnsafeBed_LeavesTapsThatAreAnswered() => Assert.Contains(
        "/topics/swaddle-transition#why", (await new ParentTalk().SayAllAsync("he started rolling, 3.5 months, can i still swaddle", "what about naps", Replies.Why)).Text());

    [Theory]
    [InlineData("tonight was only 4 times!!", "good news")]
    [InlineData("my husband says im overthinking", "isn't overthinking")]
    [InlineData("do we start tonight or wait", "Either is fine")]
    [InlineData("should i wait until the weekend", "Either is fine")]
    public async Task Remark_AfterAnyAnswer_IsHeard(string said, string hears) =>
        Assert.Contains(hears, (await new ParentTalk().SayAllAsync("my 2 year old is up at 5 every day", said)).Text(), StringComparison.OrdinalIgnoreCase);

    [Theory]
    [InlineData("she slept so well on her tummy last night")]
    [InlineData("it worked, we left her 20 minutes and she slept")]
    [InlineData("he slept great in the swing")]
    public async Task GoodNews_OfWhatIsNotSafe_IsNotPraised(string said) =>
        Assert.DoesNotContain("good news", (await new ParentTalk().SayAllAsync("5 month old feeds to sleep at every single waking", said)).Text(), StringComparison.OrdinalIgnoreCase);

    [Fact]
    public async Task FollowUp_AfterLowMoodWasAnswered_IsAnsweredAndNotOnlySentOn()
    {
        var text = (await new ParentTalk().SayAllAsync("3 months pp and i cant sleep even when the baby does, my heart races listening for her", "is that postnatal anxiety")).Text();

        Assert.Contains("/topics/parent-mental-health#", text, StringComparison.Ordinal);
    }
}
