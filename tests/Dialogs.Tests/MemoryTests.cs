using BotFramework.Builder;
using GentleSleepBot.Dialogs;
using GentleSleepBot.Dialogs.Memory;
using GentleSleepBot.Dialogs.Plans;
using GentleSleepBot.Guidance.Reading;

namespace Dialogs.Tests;

public sealed class MemoryTests
{
    private const string Feeds = "my 5 month old feeds to sleep at every single waking";
    private static readonly DateOnly Told = new(2026, 3, 2);
    private static readonly Evidence Words = new("5 months", 0);

    [Theory]
    [InlineData(0, 5)]
    [InlineData(31, 6)]
    [InlineData(365, 17)]
    public void Profile_OnALaterDay_IsOlder(int days, int months)
    {
        var profile = ChildProfile.Of(new ChildFact { Age = new AgeFact(5, 5, 6, Certainty.Stated, Words) }, Told);

        var child = profile.On(Told.AddDays(days), Words);

        Assert.InRange(child.Age!.Months, months - 0.1, months + 0.1);
        Assert.True(child.Age.EarliestMonths <= child.Age.Months && child.Age.Months <= child.Age.LatestMonths);
        Assert.InRange(child.Age.LatestMonths - child.Age.EarliestMonths, 0.9, 1.1);
    }

    [Fact]
    public void Profile_BornEarly_KeepsTheCorrectedAge()
    {
        var born = new ChildFact { Age = new AgeFact(5, 5, 6, Certainty.Stated, Words), CorrectedAge = new AgeFact(3, 3, 4, Certainty.Inferred, Words), WeeksAtBirth = 31 };

        var child = ChildProfile.Of(born, Told).On(Told.AddDays(30), Words);

        Assert.InRange(child.CorrectedAge!.Months, 3.9, 4.1);
    }

    [Fact]
    public async Task Silence_ADayWithoutAYes_ForgetsWhatWasTold()
    {
        var talk = new ParentTalk();
        await talk.SayAsync(Feeds);
        talk.Clock.Advance(TimeSpan.FromHours(25));

        Assert.Contains("nothing of you", (await talk.SayAsync("what do you know")).Text());
    }

    [Theory]
    [InlineData(-2)]
    [InlineData(-30)]
    public async Task Clock_SetBackByHours_ForgetsNothingAndAnswers(int hours)
    {
        var talk = new ParentTalk();
        await talk.SayAsync(Feeds);
        talk.Clock.Advance(TimeSpan.FromHours(hours));

        Assert.DoesNotContain("nothing of you", (await talk.SayAsync("what do you know")).Text(), StringComparison.Ordinal);
        Assert.NotEmpty((await talk.SayAsync("why does she wake every hour")).Text());
    }

    [Fact]
    public async Task Silence_AfterAYes_KeepsItAndAgeMovesOn()
    {
        var talk = new ParentTalk();
        await talk.SayAllAsync(Feeds, "thanks", "Helped", "Remember it");
        talk.Clock.Advance(TimeSpan.FromDays(62));

        Assert.Contains("seven months", (await talk.SayAsync("what do you know")).Text());
    }

    [Fact]
    public async Task Yes_IsKeptForAnotherTalkOfTheSameParent()
    {
        var storage = new MemoryStorage();
        var clock = new ManualClock();
        await new ParentTalk(storage, "one", clock).SayAllAsync(Feeds, "thanks", "Helped", "yes");

        var other = new ParentTalk(storage, "two", clock);

        Assert.Contains("five months", (await other.SayAsync("what do you know")).Text());
    }

    [Theory]
    [InlineData("skip")]
    [InlineData("no")]
    public async Task Feedback_LeftOpen_IsMetKindly(string said) =>
        Assert.Equal(Replies.Welcomed, (await new ParentTalk().SayAllAsync(Feeds, "thanks", said)).Text());

    [Fact]
    public async Task Remember_Skipped_KeepsNothingAndAsksNothing() =>
        Assert.Equal(Replies.WillNotRemember(KeptFor.Default), (await new ParentTalk().SayAllAsync(Feeds, "thanks", "Helped", "skip")).Text());

    [Theory]
    [InlineData("No, let it go")]
    [InlineData("no thanks")]
    [InlineData("he only naps for 30 minutes at a time")]
    public async Task Remember_AnythingButAYes_KeepsNothingForAnotherTalk(string answer)
    {
        var storage = new MemoryStorage();
        var clock = new ManualClock();
        await new ParentTalk(storage, "one", clock).SayAllAsync(Feeds, "thanks", "Helped", answer);

        var other = new ParentTalk(storage, "two", clock);

        Assert.Contains("nothing of you", (await other.SayAsync("what do you know")).Text());
    }

    [Fact]
    public async Task Feedback_IsAskedOnceAVisitAndNeverAfterDistress()
    {
        var talk = new ParentTalk();
        var first = await talk.SayAllAsync(Feeds, "thanks");
        var second = await talk.SayAllAsync("Helped", "No, let it go", "thanks");
        var distressed = new ParentTalk();
        var afterDistress = await distressed.SayAllAsync("i cry all day and feel like a terrible mother", Feeds, "thanks");

        Assert.Contains("How was that answer", first.Text());
        Assert.DoesNotContain("How was that answer", second.Text());
        Assert.DoesNotContain("How was that answer", afterDistress.Text());
    }

    [Fact]
    public async Task Return_WhenAStepHasHadItsNights_AnswersFirstAndThenAsksHowItGoes()
    {
        var talk = new ParentTalk();
        await talk.SayAllAsync(Feeds, "make a plan", "4 times", "Some", "Remember it");
        talk.Clock.Advance(TimeSpan.FromDays(8));

        var replies = await talk.SayAsync("he only naps for 30 minutes at a time");
        var better = await talk.SayAsync("Better");

        Assert.Contains("/topics/short-naps", replies[0].Text);
        Assert.Contains("How is it going?", replies[^1].Text);
        Assert.Contains(PlanTexts.NextOne, better.Text());
        Assert.Contains("Step 2,", better[^1].Summary);
    }

    [Fact]
    public async Task Return_AfterAPlanWasLeftHalfWay_AnswersFirstAndThenAsksOnce()
    {
        var talk = new ParentTalk();
        await talk.SayAllAsync(Feeds, "make a plan");
        talk.Clock.Advance(TimeSpan.FromHours(5));

        var replies = await talk.SayAsync("he only naps for 30 minutes at a time");
        var plan = await talk.SayAllAsync("Go on");

        Assert.Contains("/topics/short-naps", replies[0].Text);
        Assert.Contains(PlanTexts.GoOnWithIt, replies[^1].Text);
        Assert.Contains("You can also say *skip*", plan.Text());
    }

    [Fact]
    public async Task Unanswered_Question_IsKeptOnlyAfterAYes()
    {
        var kept = await (await UnclearTalk.UnansweredAsync()).SayAsync("yes");
        var notKept = await (await UnclearTalk.UnansweredAsync()).SayAsync("no");

        Assert.Contains("Kept, without your name", kept.Text());
        Assert.Contains("I won't keep it", notKept.Text());
    }
}
