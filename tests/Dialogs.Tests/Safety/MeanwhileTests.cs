namespace Dialogs.Tests.Safety;

/// <summary>What a parent asks between an alarm and the help has its own answer; the call stays first until it is made.</summary>
public sealed class MeanwhileTests
{
    private const string Fever = "she is 5 weeks and burning up 38.6";

    [Theory]
    [InlineData("do i feed her before we go", "a feed is all right")]
    [InlineData("what do i take with us", "Take little")]
    [InlineData("do i take the other twin with us", "leave them at home")]
    [InlineData("do we drive or wait for an ambulance", "go by car")]
    [InlineData("can i give calpol first", "Give no medicine")]
    [InlineData("do i strip him off or keep him wrapped", "one light layer")]
    [InlineData("what do i say to them", "Say the age first")]
    public async Task Say_AskedBeforeTheCall_HearsTheCallToo(string asked, string hears)
    {
        var talk = new ParentTalk();
        await talk.SayAllAsync(Fever);
        var replies = (await talk.SayAllAsync(asked)).Text();

        Assert.Contains(hears, replies, StringComparison.Ordinal);
        Assert.Contains("First the call", replies, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rang. theyre sending someone. the other twin is fine, do i take her with us", "leave them at home")]
    [InlineData("ambulance coming they said 8 mins. what do i do til then, shes so hot", "lukewarm water")]
    [InlineData("hes taking us in the car now. just tell me do i let her feed on the way", "a feed is all right")]
    public async Task Say_AskedWithTheHelp_HearsNoCallAgain(string said, string hears)
    {
        var talk = new ParentTalk();
        await talk.SayAllAsync(Fever);
        var replies = (await talk.SayAllAsync(said)).Text();

        Assert.Contains(hears, replies, StringComparison.Ordinal);
        Assert.DoesNotContain("First the call", replies, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Say_AskedAfterTheHelp_IsAnswered()
    {
        var replies = await new ParentTalk().SayAllAsync(Fever, "ambulance is on the way", "and do i feed her before they come");

        Assert.Contains("a feed is all right", replies.Text(), StringComparison.Ordinal);
    }

    // Two hands more are no doctor.
    [Fact]
    public async Task Say_SomebodyIsHereForAChildInDanger_StaysWithTheCall()
    {
        var replies = await new ParentTalk().SayAllAsync("i shook him. hes 4 months. i just lost it and shook him", "my mum is here now shes got him. hes pink and crying", "so do i need to ring or not");

        Assert.Contains("Please do call", replies.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Say_QuestionsBesideAbuse_AreAnsweredInTheEnd()
    {
        var replies = await new ParentTalk().SayAllAsync(
            "my husband hits me when the baby cries", "i just need to keep her quiet", "she is 9 months", "can i feed her back to sleep every time tonight, will that wreck it, she wakes every 2 hours");

        Assert.Contains("Make a plan", replies.Taps());
        Assert.DoesNotContain("crisis line", replies.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Say_LookingInAfterSteppingAway_IsTold()
    {
        var replies = await new ParentTalk().SayAllAsync("i had to put him down a bit hard just now and walk out, hes 7 weeks", "my mums on her way. hes gone quiet, should i go look");

        Assert.Contains("If you are steady now, yes", replies.Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("what do i do if he starts tonight", "a door that leads out")]
    [InlineData("i cant ring, hes in the next room", "don't ring from there")]
    [InlineData("how do i settle her, she is shaking", "You're safe with me")]
    [InlineData("is it why she wakes at night", "your arms are what helps most")]
    [InlineData("i have nowhere to go and no money", "helps you plan")]
    [InlineData("do i pick her up or leave her in her cot", "they come for both of you")]
    public async Task Say_AskedByWhoIsHurtAtHome_IsAnsweredForThat(string asked, string hears)
    {
        var talk = new ParentTalk();
        await talk.SayAllAsync("my husband grabbed my arm so hard it bruised");
        var replies = (await talk.SayAllAsync(asked)).Text();

        Assert.Contains(hears, replies, StringComparison.Ordinal);
        Assert.DoesNotContain("First the call", replies, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Say_AskedInAnotherCrisis_HearsNothingOfAbuse()
    {
        var talk = new ParentTalk();
        await talk.SayAllAsync("i want to kill myself");

        Assert.DoesNotContain("a door that leads out", (await talk.SayAllAsync("what do i do if it starts again")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Say_AskedInACrisisBeforeTheCall_HearsTheCallToo()
    {
        var talk = new ParentTalk();
        await talk.SayAllAsync("i nearly threw him, im scared ill hurt him");

        Assert.Contains("First the call", (await talk.SayAsync("its gone quiet, should i go in and look")).Text(), StringComparison.Ordinal);
    }
}
