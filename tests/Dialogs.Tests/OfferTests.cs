using GentleSleepBot.Dialogs;

namespace Dialogs.Tests;

/// <summary>While topics are offered: few words take the likeliest, thanks and good nights close the offer, danger is followed by no question.</summary>
public sealed class OfferTests
{
    [Theory]
    [InlineData("why?")]
    [InlineData("how come")]
    [InlineData("more")]
    [InlineData("skip")]
    [InlineData("ok")]
    [InlineData("just tell me what to do now")]
    public async Task Offer_WordsThatNameNone_TakeTheLikeliest(string said)
    {
        var (talk, taps) = await UnclearTalk.BeginAsync();

        Assert.Contains($"/topics/{IdOf(taps[0])}#right-now", (await talk.SayAsync(said)).Text());
    }

    [Theory]
    [InlineData("7 months")]
    [InlineData("he is 7 months now")]
    public async Task Offer_MetWithTheAgeAlone_TakesTheLikeliestAndKeepsTheOthers(string said)
    {
        var (talk, taps) = await UnclearTalk.BeginAsync();

        var replies = await talk.SayAsync(said);

        Assert.Contains($"/topics/{IdOf(taps[0])}#right-now", replies.Text());
        Assert.Equal([.. taps.Skip(1), Replies.More], replies.Taps());
    }

    [Fact]
    public async Task Offer_FollowUpThatNamesATopic_IsAboutThat()
    {
        var (talk, _) = await UnclearTalk.BeginAsync();

        Assert.Contains("/topics/short-naps#right-now", (await talk.SayAsync("and naps?")).Text());
    }

    [Theory]
    [InlineData("thanks")]
    [InlineData("goodnight")]
    public async Task Offer_ClosedByWhoWritesIt_IsNotMadeAgain(string said)
    {
        var (talk, _) = await UnclearTalk.BeginAsync();

        Assert.DoesNotContain(Replies.IsItMoreLike, (await talk.SayAsync(said)).Text());
    }

    [Fact]
    public async Task PlanQuestion_MetWithAnUnclearQuestion_IsNotTakenForAnAnswer()
    {
        var talk = new ParentTalk();
        await talk.SayAllAsync("5 month old feeds to sleep at every single waking", "make a plan", "4 times");

        var replies = await talk.SayAsync("wait, should she do this or that at all then?");

        Assert.DoesNotContain("one change at a time", replies.Text());
        Assert.Matches("How much strength|Shall we go on with it", replies.Text());
    }

    [Fact]
    public async Task PlanQuestion_MetWithAnotherFact_TakesItAndAsksAgain()
    {
        var talk = new ParentTalk();
        await talk.SayAllAsync("5 month old feeds to sleep at every single waking", "make a plan");

        var text = (await talk.SayAsync("she naps 3 times a day")).Text();

        Assert.StartsWith(Replies.Noted, text);
        Assert.Contains(GentleSleepBot.Dialogs.Triage.TriageTexts.AskWakings, text);
    }

    [Fact]
    public async Task PlanQuestion_MetWithWordsThatHaveNoPlace_SaysSo() => Assert.StartsWith(
        Replies.NoPlaceForThat, (await new ParentTalk().SayAllAsync("5 month old feeds to sleep at every single waking", "make a plan", "well the first of those was rather nice after all")).Text());

    [Fact]
    public async Task Offer_MetWithTheAgePutRight_IsMadeAnewForThatAge()
    {
        var talk = new ParentTalk();
        await talk.SayAsync("hi my LO is 2 months and she keeps getting out of bed and coming to our room");

        var text = (await talk.SayAsync("no sorry shes 2 not 2 months")).Text();

        Assert.StartsWith("Two years, then.", text);
        Assert.DoesNotContain("Sleep in the first three months", text);
    }

    [Fact]
    public async Task PlanQuestion_ThatComesBack_ComesWithoutWhatStoodBeforeIt()
    {
        var talk = new ParentTalk();
        await talk.SayAllAsync("5 month old feeds to sleep at every single waking", "make a plan", "well my aunt once had opinions on such matters");

        Assert.DoesNotContain(Replies.NoPlaceForThat, (await talk.SayAsync("is a fan ok")).Text());
    }

    [Fact]
    public async Task PlanQuestion_MetWithThanks_WaitsUntilItIsWanted()
    {
        var talk = new ParentTalk();

        var text = (await talk.SayAllAsync("5 month old feeds to sleep at every single waking", "make a plan", "ok will try tonight. ta")).Text();

        Assert.EndsWith(Replies.PlanWaits, text);
    }

    [Fact]
    public async Task PlanQuestion_Goodnight_LeavesNothingHanging()
    {
        var talk = new ParentTalk();

        var replies = await talk.SayAllAsync("5 month old feeds to sleep at every single waking", "make a plan", "goodnight");

        Assert.Equal(Replies.Goodbye, replies.Text());
    }

    [Fact]
    public async Task Danger_WithAnUnclearRest_IsFollowedByNoQuestion()
    {
        var text = (await new ParentTalk().SayAsync("baby awake again. i keep falling asleep on the sofa with her")).Text();

        Assert.DoesNotContain(Replies.IsItMoreLike, text);
        Assert.DoesNotContain(Replies.DoNotKnow, text);
    }

    [Fact]
    public async Task CryingNow_ThatHasPassed_IsNotSoothedAgain() => Assert.DoesNotContain(
        Talks.Guide.Answers.Soothe(GentleSleepBot.Guidance.Reading.Facts.None, before: 0).Text[..20], (await new ParentTalk().SayAllAsync("baby awake again, he is in there and screaming", "he is quieter now")).Text());

    [Fact]
    public async Task CryingNow_WithAnUnclearRest_IsSoothedBeforeAnythingIsOffered()
    {
        var replies = await new ParentTalk().SayAsync("baby awake again, he is in there and screaming");

        Assert.StartsWith(Talks.Guide.Answers.Soothe(GentleSleepBot.Guidance.Reading.Facts.None, before: 0).Text[..20], replies[0].Text);
        Assert.DoesNotContain(Replies.IsItMoreLike, replies.Text());
    }

    [Theory]
    [InlineData("baby awake again and i am so tired", "tired")]
    [InlineData("he wakes every hour now", "every hour")]
    public async Task Offer_ToWhoToldAFeelingOrTheWaking_SaysFirstThatItWasHeard(string said, string facts)
    {
        var text = (await new ParentTalk().SayAsync(said)).Text();
        var told = Talks.Guide.Tell(facts == "tired" ? said : "he wakes every hour", GentleSleepBot.Guidance.Reading.Facts.None);

        Assert.Contains(Enumerable.Range(0, 3).Select(way => Talks.Guide.Wording.Heard(told, way)!), way => text.StartsWith(way, StringComparison.Ordinal));
    }

    private static string IdOf(string title) => Talks.Guide.Knowledge.Topics.Values.Single(topic => topic.Title == title).Id;
}
