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

    [Theory]
    [InlineData("11 month old still eats 4 times at night (bottles) dr says she doesnt need it anymore|my own doctor said it. can you make me a plan to get it down|4 times|some")]
    [InlineData("9 month old feeds 3 times a night, i want to stop the night feeds|make a plan|some|but that doesnt lower the feeds at all?? dr said its fine to cut them")]
    [InlineData("9 month old feeds 3 times a night, i want to stop the night feeds. nurse says she can go without them|make a plan|some|Too hard for us")]
    public async Task Plan_OfFewerNightFeedsFromSixMonthsOn_GoesByTheirDoctorsYes(string said)
    {
        var plan = await _talk.SayAllAsync(said.Split('|'));

        Assert.Contains("Fewer night feeds, one change at a time", plan.Text());
        Assert.DoesNotContain("keeps every one", plan.Text());
        Assert.Contains("One night feed, a little less", plan.Text());
    }

    [Theory]
    [InlineData("5 month old feeds 3 times a night, i want to stop the night feeds. dr said its fine to cut them|make a plan|some")]
    [InlineData("9 month old feeds 3 times a night, i want to stop the night feeds. dr said we shouldnt, she can go without them later|make a plan|some")]
    [InlineData("9 month old feeds 3 times a night, i want to stop the night feeds. ill ask the doctor if she can go without them|make a plan|some")]
    [InlineData("9 month old feeds 3 times a night, i want to stop the night feeds. my mum says she can go without them|make a plan|some")]
    public async Task Plan_OfFewerNightFeedsWithoutAYesThatCounts_KeepsThem(string said) => Assert.Contains("keeps every one", (await _talk.SayAllAsync(said.Split('|'))).Text());

    [Theory]
    [InlineData("we rock him to sleep every nap every night. 8.5 mo|can you make me a plan to stop the rocking|2 times|little")]
    [InlineData("make a plan for my 9 month old|rocking. none of those|little")]
    [InlineData("make a plan for my 9 month old|calmer nights|little|No, let it go|but why step 1 is about waking, i wanted the rocking gone")]
    public async Task Plan_OfLessRocking_HoldsTheStepThatLessensIt(string said)
    {
        var plan = await _talk.SayAllAsync(said.Split('|'));

        Assert.Contains("Less rocking, one change at a time, in 2 steps", plan.Text());
        Assert.Contains("Let the arms grow still", string.Join(' ', plan.Select(reply => reply.Summary)));
    }

    [Fact]
    public async Task Plan_OfLessRockingUnderSixMonths_KeepsItAndSaysWhy() =>
        Assert.StartsWith("In the first half year rocking is a good way", (await _talk.SayAllAsync("make me a plan to stop the rocking, she is 4 months", "3 times", "some")).Text());

    [Theory]
    [InlineData("different plan, for going to one nap")]
    [InlineData("cool but shes 14 months and its every day for 3 weeks. different plan pls, for going to one nap")]
    public async Task Plan_OfAnotherAimNamedWithIt_IsTheOtherPlan(string said)
    {
        await _talk.SayAllAsync("shes 14 months, two naps, second nap is now a disaster. is it time to drop it", "make me a plan for the naps please", "little", "No, let it go");

        Assert.Contains("From two naps to one, one change at a time", (await _talk.SayAsync(said)).Text());
    }

    [Theory]
    [InlineData("is 14 months too early")]
    [InlineData("how do i move the naps, what time should the one nap be|but is 14 months too early yes or no")]
    [InlineData("is she old enough tho?")]
    public async Task Plan_AskedWhetherItIsTooEarly_SaysFromWhenItIsRight(string said)
    {
        var text = (await _talk.SayAllAsync(["shes 14 months, two naps, second nap is now a disaster", "make a plan for going to one nap", "little", "No, let it go", .. said.Split('|')])).Text();

        Assert.StartsWith("Two naps often become one between 12 and 18 months", text);
    }

    [Theory]
    [InlineData("is 6pm too early for bed then")]
    [InlineData("is 4 months too early for a cot")]
    public async Task Plan_AskedOfAnotherHourOrPlan_SaysNothingOfItsAge(string said) =>
        Assert.DoesNotContain("Two naps often become one between", (await _talk.SayAllAsync("my 5 month old has short naps", "make a plan", "3", "little", "No, let it go", said)).Text());

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
