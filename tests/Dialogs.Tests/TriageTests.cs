using System.Text.Json;
using BotFramework.Schema;
using GentleSleepBot.Dialogs;
using GentleSleepBot.Dialogs.Plans;
using GentleSleepBot.Dialogs.Triage;
using GentleSleepBot.Guidance.Triage;

namespace Dialogs.Tests;

/// <summary>Free text, taps and a filled card fill the same facts; what is known is not asked.</summary>
public sealed class TriageTests
{
    private const string Feeds = "my baby feeds to sleep at every single waking";

    [Theory]
    [InlineData("5 months")]
    [InlineData("5")]
    [InlineData("she's 5 months old")]
    public async Task Age_InFreeText_IsTaken(string said)
    {
        var talk = new ParentTalk();
        await talk.SayAllAsync(Feeds, said);

        Assert.Equal(5, talk.Reading.Facts.AgeMonths);
    }

    [Theory]
    [InlineData("5 and a half")]
    [InlineData("five and a half")]
    [InlineData("5.5")]
    public async Task Age_AndAHalf_IsTakenAndSaidBack(string said)
    {
        var talk = new ParentTalk();

        var text = (await talk.SayAllAsync(Feeds, said)).Text();

        Assert.Equal(5.5, talk.Reading.Facts.AgeMonths);
        Assert.Contains("five and a half months", text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Age_ToldWithAnotherMatter_IsTakenAndNotAskedAgain()
    {
        var talk = new ParentTalk();

        var text = (await talk.SayAllAsync(Feeds, "5 and a half, wakes all night")).Text();

        Assert.Equal(5.5, talk.Reading.Facts.AgeMonths);
        Assert.DoesNotContain(TriageTexts.AskAge, text);
    }

    [Fact]
    public async Task Card_Filled_AnswersEverythingAtOnce()
    {
        var talk = new ParentTalk();
        var asked = await talk.SayAllAsync(Feeds, "skip", "make a plan");
        var card = Assert.Single(asked[^1].Attachments!);

        var replies = await talk.SendAsync(new Activity(ActivityTypes.Message)
        {
            Value = JsonSerializer.SerializeToElement(new { Wakings = "3 to 5 times", Strength = "Plenty" }),
        });

        Assert.Equal("application/vnd.microsoft.card.adaptive", card.ContentType);
        Assert.Equal("1.5", ((JsonElement)card.Content!).GetProperty("version").GetString());
        Assert.DoesNotContain(TriageTexts.WayRound, replies.Text());
        Assert.Contains("one change at a time", replies.Text());
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "Wakings": "", "Strength": "" }""")]
    [InlineData("""{ "Wakings": "3 to 5 times", "Strength": "" }""")]
    [InlineData("""{ "Strength": "Plenty" }""")]
    public async Task Card_LeftOpen_IsNotAskedAgainAndThePlanIsMade(string filled)
    {
        var talk = new ParentTalk();
        await talk.SayAllAsync(Feeds, "5 months", "make a plan");

        var text = (await talk.SendAsync(new Activity(ActivityTypes.Message) { Value = JsonElement.Parse(filled) })).Text();

        Assert.DoesNotContain(TriageTexts.WayRound, text);
        Assert.Contains("one change at a time", text);
    }

    [Fact]
    public async Task Card_SentEmptyWithNothingAsked_IsMetWithAWord() => Assert.Equal(
        Replies.WhatIsHappening, (await new ParentTalk().SendAsync(new Activity(ActivityTypes.Message) { Value = JsonElement.Parse("{}") })).Text());

    [Fact]
    public async Task Plan_AllKnown_IsMadeWithoutAQuestion()
    {
        var talk = new ParentTalk();
        await talk.SayAsync("my 9 month old feeds to sleep and wakes 6 times a night");
        await talk.SayAsync("make a plan");

        var replies = await talk.SayAsync("Some");

        Assert.Contains("Feeding less to sleep", replies.Text());
    }

    [Fact]
    public async Task Children_MessageLeavesOpenWhich_IsAnsweredAndThenAsked()
    {
        var talk = new ParentTalk();
        var asked = await talk.SayAllAsync("The kids are 1 and 3.", "every bedtime is a battle, screaming and stalling for two hours");

        var replies = await talk.SayAsync("The one of three years");

        Assert.Contains("/topics/", asked[0].Text);
        Assert.Contains(TriageTexts.WhichChild, asked.Text());
        Assert.Contains("three years", replies.Text());
    }

    [Theory]
    [InlineData("both")]
    [InlineData("Both of them")]
    public async Task Children_BothAreMeant_EachGetsItsStep(string said)
    {
        var talk = new ParentTalk();
        await talk.SayAllAsync("The kids are 1 and 3.", "every bedtime is a battle, screaming and stalling for two hours");

        var replies = await talk.SayAsync(said);

        Assert.Equal(2, replies.Count);
        Assert.StartsWith("For the one of twelve months:", replies[0].Text);
        Assert.StartsWith("For the one of three years:", replies[1].Text);
        Assert.Equal(["More", "Why", "Make a plan"], replies.Taps());
    }

    [Fact]
    public async Task Children_StepIsTheSameForEach_IsGivenForBothAndNothingIsAsked()
    {
        var replies = await new ParentTalk().SayAsync("2yo and 4yo both fight bedtime");

        Assert.Contains(Replies.HoldsForAll(2), replies.Text());
        Assert.DoesNotContain(TriageTexts.WhichChild, replies.Text());
    }

    [Fact]
    public async Task Plan_AgeWasLeftOpen_IsAskedForOnceMoreAndThenHoldsAtEveryAge()
    {
        var talk = new ParentTalk();
        var asked = await talk.SayAllAsync(Feeds, "skip", "make a plan");

        var replies = await talk.SayAllAsync("skip", "skip", "skip");

        Assert.StartsWith(TriageTexts.AskAgeForAPlan, asked[^1].Text);
        Assert.Contains("in 3 steps", replies.Text());
        Assert.Contains(PlanTexts.HoldsAtEveryAge.Trim(), replies.Text());
    }

    [Fact]
    public async Task Plan_AgeToldAfterwards_FitsItWithANewPlan()
    {
        var talk = new ParentTalk();
        await talk.SayAllAsync(Feeds, "skip", "make a plan", "skip", "skip", "skip", "No, let it go", "she is 9 months");

        Assert.DoesNotContain(PlanTexts.HoldsAtEveryAge.Trim(), (await talk.SayAllAsync("new plan", "5 times", "Some")).Text());
    }

    [Fact]
    public async Task WhatDoYouKnow_TwoWakings_AreSaidAsAPersonSaysThem()
    {
        var known = await new ParentTalk().SayAllAsync("my 6 month old feeds to sleep and wakes twice a night", "what do you know");

        Assert.Contains("waking: twice a night", known.Text());
    }

    [Fact]
    public async Task FewWords_WithNewsAfterHours_AreNoRemarkOnTheLastAnswer()
    {
        var talk = new ParentTalk();
        await talk.SayAsync("5 month old feeds to sleep at every single waking");
        talk.Clock.Advance(TimeSpan.FromHours(20));

        Assert.DoesNotContain(Replies.NotSureWhatYouMean, (await talk.SayAsync("he wakes every hour now")).Text());
    }

    [Fact]
    public void Table_EveryTopic_AsksAtMostThreeThingsForAPlan()
    {
        foreach (var topic in Talks.Guide.Knowledge.Topics.Keys)
        {
            var facts = Talks.Guide.Triage.For(topic);
            Assert.InRange(facts.Plan.Count, 0, TriageTable.MostForAPlan);
            Assert.True(facts.Aim is null || Talks.Guide.Plans.Aims.Contains(facts.Aim), topic);
        }
    }
}
