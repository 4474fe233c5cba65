using GentleSleepBot.Dialogs;
using GentleSleepBot.Dialogs.Memory;
using GentleSleepBot.Dialogs.Plans;

namespace Dialogs.Tests;

/// <summary>Living with a plan: what a family says of it night by night.</summary>
public sealed class PlanProgressTests
{
    private static readonly string[] MakesAPlan = ["my 9 month old feeds to sleep at every single waking", "make a plan", "4 times", "Some", "Remember it"];

    private readonly ManualClock _clock = new();
    private readonly ParentTalk _talk;

    public PlanProgressTests() => _talk = new ParentTalk(clock: _clock);

    [Theory]
    [InlineData("what's the next step")]
    [InlineData("we did step 1, what now")]
    [InlineData("and then?")]
    public async Task NextStep_BeforeItsNightsAreOver_IsToldAndNothingChanges(string said)
    {
        await _talk.SayAllAsync(MakesAPlan);

        Assert.Contains("After this step comes", (await _talk.SayAsync(said)).Text());
        Assert.Contains("You begin with", (await _talk.SayAsync("my plan")).Text());
    }

    [Theory]
    [InlineData("Next step now", 0)]
    [InlineData("we did step 1, what now", 8)]
    public async Task NextStep_TappedOrAfterItsNights_IsWhereTheyAre(string said, int days)
    {
        await _talk.SayAllAsync(MakesAPlan);
        _clock.Advance(TimeSpan.FromDays(days));

        Assert.Contains(PlanTexts.ThisIsNext, (await _talk.SayAsync(said)).Text());
        Assert.Contains("You are at step 2", (await _talk.SayAsync("my plan")).Text());
    }

    [Theory]
    [InlineData("I have no time for that. can we skip that one and start with the next")]
    [InlineData("Leave out: A hand and a hum before milk")]
    [InlineData("leave step 1 out please")]
    public async Task Step_LeftOut_IsGoneAndTheRestStays(string said)
    {
        await _talk.SayAllAsync(MakesAPlan);
        var first = TitleOf((await _talk.SayAsync("my plan")).Text());
        said = said.Replace("A hand and a hum before milk", first, StringComparison.Ordinal);

        var text = (await _talk.SayAsync(said)).Text();

        Assert.Contains(PlanTexts.LeftOut(first), text);
        Assert.NotEqual(first, TitleOf(text));
        Assert.NotEqual(first, TitleOf((await _talk.SayAsync("my plan")).Text()));
    }

    [Fact]
    public async Task Step_NamedAgainAfterItWasLeftOut_TakesNoOther()
    {
        await _talk.SayAllAsync([.. MakesAPlan, "leave step 1 out please"]);
        var stays = TitleOf((await _talk.SayAsync("my plan")).Text());
        await _talk.SayAsync("Too hard for us");

        Assert.Equal(stays, TitleOf((await _talk.SayAsync("my plan")).Text()));
    }

    [Fact]
    public async Task Step_OfANumberThatIsNoMore_TakesNone()
    {
        await _talk.SayAllAsync([.. MakesAPlan, "leave step 1 out please"]);
        var plan = (await _talk.SayAsync("my plan")).Text();

        Assert.Contains(PlanTexts.WhichToLeaveOut, (await _talk.SayAsync("leave out step 5")).Text());
        Assert.Equal(plan, (await _talk.SayAsync("my plan")).Text());
    }

    [Fact]
    public async Task Step_NotSaidWhich_IsAskedFor()
    {
        var replies = await _talk.SayAllAsync([.. MakesAPlan, "Leave out: the trumpet"]);

        Assert.Contains(PlanTexts.WhichToLeaveOut, replies.Text());
        Assert.All(replies.Taps(), tap => Assert.StartsWith(PlanTexts.LeaveOut(""), tap));
    }

    [Theory]
    [InlineData("its a bit much some nights, can step 1 be longer than 7 nights? like 10")]
    [InlineData("we're not ready for the next one. can we stay on this step a bit longer?")]
    public async Task Step_AskedToBeLonger_IsHeld(string said) =>
        Assert.Contains(PlanTexts.StaysAWhile, (await _talk.SayAllAsync([.. MakesAPlan, said])).Text());

    [Fact]
    public async Task Leave_WithThePlanOnShow_IsTakenWithoutTaps()
    {
        var replies = await _talk.SayAllAsync([.. MakesAPlan, "my plan", "ok. I'll start tonight, thanks, off to bed"]);

        Assert.Equal(Replies.Goodbye, replies.Text());
        Assert.Empty(replies.Taps());
    }

    [Fact]
    public async Task Plan_AskedForAmongOtherWords_IsShown() =>
        Assert.Contains("You begin with", (await _talk.SayAllAsync([.. MakesAPlan, "stop talking about milk, that's not it. show me my plan"])).Text());

    [Theory]
    [InlineData("step 1 isn't working")]
    [InlineData("the plan made it worse")]
    [InlineData("no change")]
    public async Task Step_ThatChangedNothing_IsNoFaultAndLeavesThreeWays(string said)
    {
        var replies = await _talk.SayAllAsync([.. MakesAPlan, said]);

        Assert.Contains("no fault of yours", replies.Text());
        Assert.Equal(PlanTexts.StuckLabels, replies.Taps());
    }

    [Theory]
    [InlineData("pause, she has a cold")]
    [InlineData("we're going on holiday next week, what about the plan")]
    public async Task Plan_ThatRests_IsNotAskedAfterUntilItGoesOn(string said)
    {
        await _talk.SayAllAsync([.. MakesAPlan, said]);
        _clock.Advance(TimeSpan.FromDays(20));

        Assert.DoesNotContain("How is it going?", (await _talk.SayAsync("hello")).Text());
        Assert.Contains(PlanTexts.GoesOn, (await _talk.SayAsync("we're back, let's go on with the plan")).Text());
    }

    [Theory]
    [InlineData("why", "[1]")]
    [InlineData("how many nights will it take", "Longer is fine")]
    [InlineData("what if she cries", "If your little one cries")]
    public async Task FewWords_WithThePlanOnShow_AreAboutItsStep(string said, string answer)
    {
        await _talk.SayAllAsync(MakesAPlan);

        Assert.Contains(answer, (await _talk.SayAsync(said)).Text());
    }

    [Fact]
    public async Task Question_OfAnotherTopic_IsNotTakenForOneOnThePlan()
    {
        var step = (await _talk.SayAllAsync([.. MakesAPlan, "why"]))[^1].Text;

        Assert.DoesNotContain(step!, (await _talk.SayAsync("is it ok if he naps in the pram")).Text());
    }

    [Fact]
    public async Task Plan_GivenUp_IsGone()
    {
        await _talk.SayAllAsync([.. MakesAPlan, "delete the plan"]);

        Assert.Contains(PlanTexts.NoPlanYet, (await _talk.SayAsync("tonight card")).Text());
    }

    [Fact]
    public async Task TooHard_OfOneStepOnly_OffersAPause()
    {
        await _talk.SayAllAsync([.. MakesAPlan, "too hard", "too hard"]);

        Assert.Contains(PlanTexts.PauseThePlan, (await _talk.SayAsync("too hard")).Taps());
    }

    [Theory]
    [InlineData("plan for my 3 year old", "bedtime")]
    [InlineData("can you make me a plan for my 14 month old who wakes five times a night and only feeds to sleep")]
    public async Task Plan_AskedForAtOnce_IsBegun(params string[] said) =>
        Assert.Contains("A plan must fit you too", (await _talk.SayAllAsync(said)).Text());

    [Theory]
    [InlineData("2", "Is that 2 months or 2 years?")]
    [InlineData("7", "What would help you most?")]
    public async Task AgeForAPlan_ANumberAlone_IsAskedBackWhereItMayBeEither(string said, string asked) =>
        Assert.Contains(asked, (await _talk.SayAllAsync("make a plan", said)).Text());

    [Theory]
    [InlineData("2 years")]
    [InlineData("years")]
    public async Task AgeForAPlan_AskedBack_IsYears(string said) =>
        Assert.Contains("two years", (await _talk.SayAllAsync("make a plan", "2", said, "bedtime", "Some")).Text());

    [Theory]
    [InlineData("he wakes too early, up from 5", "fair bit of energy", "Later mornings")]
    [InlineData("naps, they're only 30 mins each", "not a lot, I'm pregnant", "Easier naps")]
    [InlineData("fights bedtime for two hours", "loads, i'm on leave", "Easier bedtimes")]
    public async Task Wishes_InOwnWords_MakeThePlan(string aim, string strength, string title) =>
        Assert.Contains(title, (await _talk.SayAllAsync("make a plan for my 20 month old", aim, strength)).Text());

    [Theory]
    [InlineData("change the plan to bedtimes", "Easier bedtimes")]
    [InlineData("I want a different plan", "What would help you most?")]
    public async Task AnotherPlan_IsMadeOfOtherWishes(string said, string heard) =>
        Assert.Contains(heard, (await _talk.SayAllAsync([.. MakesAPlan, said])).Text());

    [Theory]
    [InlineData("step 1 worked")]
    [InlineData("ok")]
    public async Task Remember_MetWithOtherWords_IsNotAgreedTo(string said) =>
        Assert.DoesNotContain(Replies.WillRemember(KeptFor.Default), (await _talk.SayAllAsync([.. MakesAPlan.SkipLast(1), said])).Text());

    [Theory]
    [InlineData("card for my husband")]
    [InlineData("what does my husband need to do tonight")]
    public async Task CardForTheOther_InAnyWords_IsShown(string said) =>
        Assert.Equal(PlanTexts.LabelsOfTonight, (await _talk.SayAllAsync([.. MakesAPlan, said])).Taps());

    [Fact]
    public async Task Plan_AskedForAtTheEndOfALongMessage_IsBegun() =>
        Assert.Contains("How often", (await _talk.SayAsync("my 20 month old is still breastfed all night, can you make a plan for night weaning")).Text());

    [Theory]
    [InlineData("how do i make a plan")]
    [InlineData("i don't want a plan, just tell me why she wakes")]
    public async Task Plan_NotAskedFor_IsNotBegun(string said) =>
        Assert.DoesNotContain(GentleSleepBot.Dialogs.Triage.TriageTexts.AskAim, (await _talk.SayAllAsync(said, "skip")).Text());

    [Fact]
    public async Task Age_ToldWithThePlanOnShow_OffersThePlanForThatAge()
    {
        var replies = await _talk.SayAllAsync([.. MakesAPlan, "he's 14 months actually"]);

        Assert.Equal(PlanTexts.FitLabels, replies.Taps());
    }

    [Fact]
    public async Task OwnBed_NamedByTheFamily_IsWhatThePlanIsFor() =>
        Assert.Contains("A bed or room of their own", (await _talk.SayAllAsync("20 months co-sleeping, want him in his own bed", "make a plan", "twice", "Some")).Text());

    [Fact]
    public async Task Plan_AskedForWithATrouble_IsMadeForIt() =>
        Assert.Contains("Later mornings", (await _talk.SayAllAsync("make a plan for my 2 year old who is up for the day at 5am", "skip")).Text());

    private static string TitleOf(string plan) => plan.Split("You begin with *")[1].Split('*')[0];
}
