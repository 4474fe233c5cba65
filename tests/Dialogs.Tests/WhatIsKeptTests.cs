using GentleSleepBot.Dialogs;
using GentleSleepBot.Dialogs.Plans;

namespace Dialogs.Tests;

/// <summary>Erasing and showing what is kept is heard within a longer message, too.</summary>
public sealed class WhatIsKeptTests
{
    private readonly ParentTalk _talk = new();

    [Theory]
    [InlineData("he sleeps well now so thank you. please delete everything you know")]
    [InlineData("thanks that helped. can you delete all my data now")]
    [InlineData("anyway i dont want you to keep all this, so can u forget everything i told you")]
    public async Task ForgetMe_AtTheEndOfALongerMessage_IsAskedAboutOnce(string said)
    {
        var replies = await _talk.SayAllAsync("my 11 month old wakes 4 times at night", said);

        Assert.Equal(Replies.EraseEverything, replies.Text());
        Assert.Equal(Replies.EraseOrKeep, replies.Taps());
        Assert.Equal(Replies.AllErased, (await _talk.SayAsync("Erase")).Text());
    }

    [Theory]
    [InlineData("what do u remember about me. forget it all pls, im starting over")]
    [InlineData("forget it all. but first, what do you know about us?")]
    [InlineData("what do you know about us and can you delete it all")]
    public async Task ForgetMe_BesideWhatIsKnown_ShowsItAndAsks(string said)
    {
        var text = (await _talk.SayAllAsync("my 11 month old wakes 4 times at night", said)).Text();

        Assert.StartsWith(Replies.ThisIsKnown, text);
        Assert.Contains("4 times a night", text);
        Assert.EndsWith(Replies.EraseEverything, text);
    }

    [Fact]
    public async Task DropPlan_BesideWhatIsKnown_LetsGoAndShowsTheRest()
    {
        var text = (await _talk.SayAllAsync("my 11 month old wakes 4 times at night", "make a plan for calmer nights", "Rocking or holding", "some", "No, let it go", "forget my plan pls, im doing my own. what do u remember still?")).Text();

        Assert.StartsWith(PlanTexts.Dropped(wasShared: false), text);
        Assert.Contains(Replies.ThisIsKnown, text);
        Assert.DoesNotContain(Replies.YourPlan, text);
    }

    [Theory]
    [InlineData("well what do you know, he slept through last night!")]
    [InlineData("dont delete everything, i was joking")]
    [InlineData("he spits it all over and i clean up and wipe it")]
    public async Task WhatIsKept_OnlyInPassing_IsNotAskedFor(string said)
    {
        var text = (await _talk.SayAllAsync("my 11 month old wakes 4 times at night", said)).Text();

        Assert.DoesNotContain(Replies.ThisIsKnown, text);
        Assert.DoesNotContain(Replies.EraseEverything, text);
    }

    [Fact]
    public async Task DropPlan_OnlySupposed_LeavesThePlan() =>
        Assert.DoesNotContain(PlanTexts.Dropped(wasShared: false), (await _talk.SayAllAsync("my 11 month old wakes 4 times at night", "make a plan for calmer nights", "Rocking or holding", "little", "No, let it go", "what if we all get ill and stop the plan")).Text());
}
