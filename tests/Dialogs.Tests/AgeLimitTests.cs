using GentleSleepBot.Dialogs;

namespace Dialogs.Tests;

/// <summary>A child past five: said kindly and once, with who knows more; and nobody is offered what is for another age.</summary>
public sealed class AgeLimitTests
{
    private const string Battles = "every bedtime is a battle, screaming and stalling for two hours";

    [Theory]
    [InlineData("my 6 year old fights bedtime, every bedtime is a battle, screaming and stalling for two hours", "a child of six years")]
    [InlineData("my 8 year old wakes at night", "a child of eight years")]
    public async Task ChildPastFive_First_IsToldWhoKnowsMore(string said, string hears)
    {
        var replies = await new ParentTalk().SayAsync(said);

        Assert.Contains("school nurse", replies[0].Text);
        Assert.Contains(hears, replies[0].Text);
    }

    [Fact]
    public async Task ChildPastFive_AgainInTheTalk_IsNotToldTwice() =>
        Assert.DoesNotContain("school nurse", (await new ParentTalk().SayAllAsync("my 6 year old wakes at night", Battles)).Text());

    [Theory]
    [InlineData("8 years")]
    [InlineData("she is 8 years btw")]
    public async Task ChildPastFive_ToldWhenAsked_IsNotToldThatTheStepFits(string said)
    {
        var text = (await new ParentTalk().SayAllAsync(Battles, said)).Text();

        Assert.Contains("school nurse", text);
        Assert.DoesNotContain("stays the same", text);
    }

    [Fact]
    public async Task ChildPastFive_AsksForAPlan_GetsNone() =>
        Assert.Equal(Replies.NoPlanPastFive("six years"), (await new ParentTalk().SayAllAsync("my 6 year old wakes at night", "make a plan")).Text());

    [Fact]
    public async Task ChildPastFive_AgeWasMistyped_GetsAPlan()
    {
        var asked = await new ParentTalk().SayAllAsync(Battles + ", my 6 year old", "sorry he's 4", "make a plan");

        Assert.DoesNotContain("would not fit", asked.Text());
    }

    [Theory]
    [InlineData("my 4 year old. baby awake again", "newborn-sleep")]
    [InlineData("my 3 week old. bad nights and bad days", "toddler-bed-transition")]
    public async Task Offer_ChildOfAnotherAge_LeavesTheTopicOut(string said, string topicId) =>
        Assert.DoesNotContain(Talks.Guide.Knowledge.Topics[topicId].Title, (await new ParentTalk().SayAsync(said)).Taps());
}
