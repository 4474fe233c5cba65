using GentleSleepBot.Dialogs.Plans;

namespace Dialogs.Tests;

/// <summary>Which plan is made follows from what the talk was about; where it was the wrong one, or there is none, that is said.</summary>
public sealed class PlanChoiceTests
{
    private const string WantsFewerFeeds = "13 month old feeds 3 times a night, i want to stop the night feeds";
    private const string FliesFar = "flying to ny thursday w 20 month old from london. 5 hrs difference. what do i do with bedtime";

    private readonly ParentTalk _talk = new();

    [Theory]
    [InlineData(WantsFewerFeeds, "make a plan", "some")]
    [InlineData("my 14 month old feeds to sleep at every single waking", "make a plan for dropping the night feeds", "3 times", "some")]
    public async Task Plan_InATalkOfDroppingAFeed_KeepsNotEveryFeed(params string[] said)
    {
        var plan = await _talk.SayAllAsync(said);

        Assert.Contains("Fewer night feeds", plan.Text());
        Assert.DoesNotContain("Keep every feed", string.Join(' ', plan.Select(reply => reply.Summary)));
    }

    [Fact]
    public async Task Plan_OfFewerNightFeedsBeforeTheFirstBirthday_KeepsThemAndSaysWhy()
    {
        var text = (await _talk.SayAllAsync("9 month old feeds 3 times a night, i want to stop the night feeds", "make a plan", "some")).Text();

        Assert.StartsWith("Night feeds can grow fewer after the first birthday", text);
        Assert.Contains("Feeding less to sleep", text);
    }

    [Fact]
    public async Task Plan_AfterOneOfAnotherWish_IsForWhatTheTalkIsAboutNow()
    {
        await _talk.SayAllAsync("make a plan for my 20 month old", "bedtime", "some", "No, let it go", "short naps, only 30 minutes each");

        Assert.Contains("Easier naps", (await _talk.SayAsync("Make a plan")).Text());
    }

    [Theory]
    [InlineData("this says keep the bedtime feed. i wanted something for naps", "Easier naps")]
    [InlineData("thats not the plan i meant, i wanted easier bedtimes", "Easier bedtimes")]
    [InlineData("wrong plan", "Calmer nights")]
    public async Task Plan_ThatWasNotMeant_IsOfferedToBeChangedTheLikeliestFirst(string said, string first)
    {
        var replies = await _talk.SayAllAsync(WantsFewerFeeds, "make a plan", "some", said);

        Assert.StartsWith(PlanTexts.AnotherWasMeant, replies.Text());
        Assert.Equal(first, replies.Taps()[0]);
        Assert.Equal("Fewer night feeds", replies.Taps()[^1]);
    }

    [Fact]
    public async Task Plan_ThatWasNotMeantByWhoSoundsLow_StandsReadyToBeChanged()
    {
        var replies = await _talk.SayAllAsync("my 14 month old feeds to sleep at every single waking", "make a plan", "3 times", "some", "this is not the plan i meant, i feel so low i cry every day");

        Assert.EndsWith(PlanTexts.AnotherMayBeMade, replies.Text());
        Assert.Contains(PlanTexts.NewPlan, replies.Taps());
    }

    [Fact]
    public async Task Plan_ThatKeepsWhatWasToGo_IsOfferedToBeChanged() =>
        Assert.Contains("wrong plan", (await _talk.SayAllAsync("my 14 month old feeds to sleep at every single waking", "make a plan", "3 times", "some", "this says keep every feed. i wanted to drop the 11 one")).Text());

    [Fact]
    public async Task Plan_ChosenInstead_IsMadeWithoutAskingWhatIsKnown() =>
        Assert.StartsWith("Easier naps, one change at a time", (await _talk.SayAllAsync(WantsFewerFeeds, "make a plan", "some", "this is not the plan i meant", "Easier naps")).Text());

    [Fact]
    public async Task Plan_NotChangedAfterAll_StaysForWhatItWas() =>
        Assert.StartsWith("Fewer night feeds", (await _talk.SayAllAsync(WantsFewerFeeds, "make a plan", "some", "this is not the plan i meant", "skip")).Text());

    [Theory]
    [InlineData("make a plan for my 3 year old|bedtime|some|No, let it go|i want a plan for the getting out of bed", "Staying in bed")]
    [InlineData("my 3 year old|i want a plan for the getting out of bed|some", "Staying in bed")]
    [InlineData("i want a sleep plan. shes 2 and a half and gets out of bed abt 10 times before she sleeps|me lying on the floor next to her, and i have some strength left", "Staying in bed")]
    [InlineData("my 3 year old gets out of bed 10 times at bedtime, can you make a plan|some strength", "Staying in bed")]
    [InlineData("my 4 year old keeps getting out of bed at night|make a plan|skip|some", "Staying in bed")]
    [InlineData("bedtime takes two hours, she is 3|make a plan|some", "Easier bedtimes")]
    [InlineData("she wakes at 5am every day, 2 years old|make the plan about that then|skip", "Later mornings")]
    public async Task Plan_ForWhatTheFamilyNamed_IsForThat(string said, string aim) =>
        Assert.Contains(aim + ", one change at a time", (await _talk.SayAllAsync(said.Split('|'))).Text());

    [Theory]
    [InlineData("i want a plan for getting out of bed at 5am", "Later mornings")]
    [InlineData("i want a plan for getting out of bed in the night", "Staying in bed")]
    public async Task Plan_ForGettingOutOfBedAtAnotherTime_IsForThatTime(string said, string title) =>
        Assert.Contains(title + ", one change at a time", (await _talk.SayAllAsync("make a plan for my 3 year old", "naps", "some", "No, let it go", said, "Once or twice")).Text());

    [Theory]
    [InlineData("what if i wanted to skip step 1?")]
    [InlineData("i wanted to say thank you")]
    public async Task Plan_OnlySpokenOf_IsNotTakenForTheWrongOne(string said) =>
        Assert.DoesNotContain(PlanTexts.AnotherWasMeant, (await _talk.SayAllAsync(WantsFewerFeeds, "make a plan", "some", "No, let it go", said)).Text());

    [Theory]
    [InlineData("Make a plan")]
    [InlineData("i need a plan for new york")]
    public async Task Plan_ForATrip_IsNoneAndTheStepsOfTheTripCome(string said)
    {
        var text = (await _talk.SayAllAsync(FliesFar, said)).Text();

        Assert.StartsWith("I have no plan by the night for a trip", text);
        Assert.Contains("/topics/travel-dst-routine#", text);
        Assert.DoesNotContain("one change at a time", text);
    }

    [Fact]
    public async Task Plan_ForATripAskedForTwice_IsNotMetWithTheSameSteps()
    {
        var first = (await _talk.SayAllAsync(FliesFar, "Make a plan")).Text();

        Assert.NotEqual(first, (await _talk.SayAsync("thats not the jet lag. i need a plan for new york")).Text());
    }

    [Fact]
    public async Task Plan_NamedWithTheTripOnShow_IsMade() => Assert.Contains("A plan must fit you too", (await _talk.SayAllAsync(FliesFar, "i want a plan for bedtime")).Text());
}
