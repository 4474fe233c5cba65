using GentleSleepBot.Dialogs.Plans;

namespace Dialogs.Tests;

/// <summary>How a night with the plan went, told in free words, is taken as that.</summary>
public sealed class NightReportTests
{
    private static readonly string[] MakesAPlan = ["hes 11 months now and is waking 3 times every night", "make a plan for calmer nights", "Rocking or holding", "very little", "Remember it"];

    private readonly ManualClock _clock = new();
    private readonly ParentTalk _talk;

    public NightReportTests() => _talk = new ParentTalk(clock: _clock);

    [Theory]
    [InlineData("back again. tried the waiting one breath thing, he woke 4 times not 3 and my husband picked him up once and just put him down crying", "So 4 times a night now, and 3 times a night before.", PlanTexts.NightWasHard)]
    [InlineData("did the step again, only 2 wakings last night", "So twice a night now, and 3 times a night before.", PlanTexts.NightWasEasier)]
    [InlineData("did step 1, woke 3 times", "So 3 times a night, as before.", "Keep the step")]
    [InlineData("last night was awful, no better at all", PlanTexts.ThankYouForTheNight, PlanTexts.NightWasHard)]
    [InlineData("much better night, slept from 8 to 4", PlanTexts.ThankYouForTheNight, PlanTexts.NightWasEasier)]
    public async Task Night_ToldInFreeWords_IsTakenBesideTheOneBefore(string said, string numbers, string words)
    {
        var replies = await AfterAsync(days: 1, said);

        Assert.StartsWith(PlanTexts.ThankYouForTheNight, replies.Text());
        Assert.Contains(numbers, replies.Text());
        Assert.Contains(words, replies.Text());
        Assert.Equal(PlanTexts.HeldLabels, replies.Taps());
    }

    [Theory]
    [InlineData("so we did it two nights. first night 2 wakings, second one 5, she was up at 1, 2, 3.30.. im done", "So 5 times a night now, and 3 times a night before.", PlanTexts.NightWasHard)]
    [InlineData("did it two nights. night one he woke 5 times, night two only 2 wakings", "So twice a night now, and 3 times a night before.", PlanTexts.NightWasEasier)]
    [InlineData("did the step. last night 5 wakings, the night before 2", "So 5 times a night now, and 3 times a night before.", PlanTexts.NightWasHard)]
    public async Task Night_AmongSeveralInOneReport_IsTheLastThatIsCounted(string said, string numbers, string words)
    {
        var text = (await AfterAsync(days: 2, said)).Text();

        Assert.Contains(numbers, text);
        Assert.Contains(words, text);
        Assert.Contains(numbers.Split(' ', 2)[1].Split(" now")[0], (await _talk.SayAsync("what do you know")).Text());
    }

    [Theory]
    [InlineData("did the step, only 2 wakings last night but im done")]
    [InlineData("tried it again last night, 2 wakings, i'm finished")]
    public async Task Night_ToldByWhoIsSpent_IsNeverCalledEasier(string said)
    {
        var text = (await AfterAsync(days: 1, said)).Text();

        Assert.Contains(PlanTexts.NightWasHard, text);
        Assert.DoesNotContain(PlanTexts.NightWasEasier, text);
    }

    [Theory]
    [InlineData("tried it, he woke 4 times and my husband put him down crying")]
    [InlineData("we did the step and i left him to cry for an hour, he only woke once")]
    public async Task Night_WithTears_SaysWhatWhoeverGoesInDoesAndIsNotPraised(string said)
    {
        var text = (await AfterAsync(days: 1, said)).Text();

        Assert.Contains("For whoever goes in: if your little one cries", text);
        Assert.DoesNotContain(PlanTexts.NightWasEasier, text);
    }

    [Theory]
    [InlineData("last night he woke once only", PlanTexts.StepIsDone, "Next step now")]
    [InlineData("he was up 6 times last night", PlanTexts.StepMayBeSmaller, "Too hard for us")]
    public async Task Night_AfterTheNightsOfTheStep_GoesOnOrEasesByThePlansRules(string said, string words, string tap)
    {
        var replies = await AfterAsync(days: 8, said);

        Assert.Contains(words, replies.Text());
        Assert.DoesNotContain("How is it going?", replies.Text());
        Assert.Contains(tap, replies.Taps());
    }

    [Theory]
    [InlineData("slept till 4!!", PlanTexts.NightWasEasier)]
    [InlineData("back again, she drank less and cried like 10 min, we held her, then she slept till 4!!", PlanTexts.NightWasEasier)]
    [InlineData("3 nights, not working", PlanTexts.NoChangeYet)]
    [InlineData("ok its been 3 nights of the song thing. still up 3 times a night. its not working", PlanTexts.NoChangeYet)]
    public async Task Night_ToldInFewWords_IsMetAsWhatItIs(string said, string words)
    {
        var replies = await AfterAsync(days: 1, said);

        Assert.StartsWith(PlanTexts.ThankYouForTheNight, replies.Text());
        Assert.Contains(words, replies.Text());
        Assert.Contains("Keep the step", replies.Text());
    }

    [Fact]
    public async Task Nights_ThatChangedNothing_LeaveThreeWays() => Assert.Equal(PlanTexts.StuckLabels, (await AfterAsync(days: 3, "3 nights, not working")).Taps());

    [Fact]
    public async Task NotWorking_WithThePlanOnShow_IsNoFaultAndLeavesThreeWays()
    {
        var replies = await AfterAsync(days: 3, "it's not working");

        Assert.Contains("no fault of yours", replies.Text());
        Assert.Equal(PlanTexts.StuckLabels, replies.Taps());
    }

    [Theory]
    [InlineData("she only slept till 11", PlanTexts.NightWasHard)]
    [InlineData("did it last night, slept till 4 but she screamed a lot before", "For whoever goes in")]
    public async Task LongStretch_ThatIsNone_IsNotPraised(string said, string words)
    {
        var text = (await AfterAsync(days: 1, said)).Text();

        Assert.Contains(words, text);
        Assert.DoesNotContain(PlanTexts.NightWasEasier, text);
    }

    [Fact]
    public async Task Until_WhenAChildSlept_IsNoNewsOfTheMornings()
    {
        await _talk.SayAllAsync("up at 4:50 AGAIN. every single day. 22 months", "I need a plan to get it later", "7.15", "Remember it");
        _clock.Advance(TimeSpan.FromDays(1));

        Assert.DoesNotContain(PlanTexts.NightWasEasier, (await _talk.SayAsync("slept till 4")).Text());
    }

    [Fact]
    public async Task Night_Told_ChangesNoStep()
    {
        await AfterAsync(days: 1, "did the step again, he woke 4 times");

        Assert.Contains("You begin with", (await _talk.SayAsync("my plan")).Text());
    }

    [Theory]
    [InlineData("he was up 5 times last night, is that normal?")]
    [InlineData("tried it, woke 5 times, my husband picked him up and put him down, hes crying in there now")]
    [InlineData("he woke at 5 again")]
    public async Task Message_ThatAsksOrIsOfThisMinute_IsNoReport(string said) => Assert.DoesNotContain(PlanTexts.ThankYouForTheNight, (await AfterAsync(days: 1, said)).Text());

    [Fact]
    public async Task Night_WithThePlanAtRest_IsNoReportOnIt()
    {
        await _talk.SayAllAsync([.. MakesAPlan, "pause the plan"]);
        _clock.Advance(TimeSpan.FromDays(1));

        Assert.DoesNotContain(PlanTexts.ThankYouForTheNight, (await _talk.SayAsync("he was up 5 times last night")).Text());
    }

    private async Task<IReadOnlyList<BotFramework.Schema.Activity>> AfterAsync(int days, string said)
    {
        await _talk.SayAllAsync(MakesAPlan);
        _clock.Advance(TimeSpan.FromDays(days));
        return await _talk.SayAsync(said);
    }
}
