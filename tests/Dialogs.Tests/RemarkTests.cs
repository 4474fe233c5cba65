using GentleSleepBot.Dialogs;
using GentleSleepBot.Dialogs.Feedback;
using GentleSleepBot.Guidance.Retrieval;

namespace Dialogs.Tests;

/// <summary>What is said after an answer: nobody hears the same twice, and nothing that was said is passed over.</summary>
public sealed class RemarkTests
{
    private const string Feeds = "5 month old feeds to sleep at every single waking";

    [Fact]
    public async Task About_TheTopicOnShow_TellsWhatWasNotTold()
    {
        var talk = new ParentTalk();
        await talk.SayAllAsync("how do i stop my 5 month old's naps being so short? 30 minutes every time", "more");

        Assert.DoesNotContain("#right-now", (await talk.SayAsync("and naps?")).Text());
    }

    [Theory]
    [InlineData("is that dangerous?")]
    [InlineData("is that safe")]
    public async Task SafeOrNot_AskedOfTheAnswer_IsAnsweredBySafeSleep(string said) => Assert.Contains(
        "/topics/unsafe-sleep-surface#right-now", (await new ParentTalk().SayAllAsync("baby 3 months only naps on my chest", said)).Text());

    [Fact]
    public async Task Okay_ToWordsThatWereNotUnderstood_IsNoQuestion() =>
        Assert.Equal(Replies.Cancelled, (await new ParentTalk().SayAllAsync("asdf", "ok")).Text());

    [Fact]
    public async Task Offer_MetWithATimeThatNamesAnotherTopic_IsAboutThat()
    {
        var (talk, _) = await UnclearTalk.BeginAsync();

        Assert.Contains("/topics/early-rising#right-now", (await talk.SayAsync("he wakes at 5 now")).Text());
    }

    [Fact]
    public async Task SameMatter_AgainInOneVisit_IsMetWithWhatWasNotHeard()
    {
        var talk = new ParentTalk();
        await talk.SayAsync(Feeds);

        Assert.Contains("/topics/feeding-to-sleep#next-nights", (await talk.SayAsync(Feeds)).Text());
        Assert.Contains("/topics/feeding-to-sleep#why", (await talk.SayAsync(Feeds)).Text());
    }

    [Fact]
    public async Task SameMatter_AskedForItsReasons_IsMetWithThem()
    {
        var talk = new ParentTalk();
        await talk.SayAsync(Feeds);

        Assert.Contains("/topics/feeding-to-sleep#why", (await talk.SayAsync("is it bad that she feeds to sleep at every single waking")).Text());
    }

    [Fact]
    public async Task SameMatter_OnTheNextVisit_BeginsAtTheFirstStep()
    {
        var talk = new ParentTalk();
        await talk.SayAsync(Feeds);
        talk.Clock.Advance(TimeSpan.FromHours(20));

        Assert.Contains("/topics/feeding-to-sleep#right-now", (await talk.SayAsync(Feeds)).Text());
    }

    [Fact]
    public async Task NewMatter_ThatAlsoTellsTheAge_IsNotTakenForTheAgeAlone()
    {
        var replies = await new ParentTalk().SayAllAsync("what's a good pasta recipe", "ok sleep then. my 10 month old naps 3 times a day and fights the last");

        Assert.DoesNotContain(Replies.StepStays, replies.Text());
    }

    [Theory]
    [InlineData("my 10 month old fights bedtime", "/topics/bedtime-battles#right-now")]
    [InlineData("my 13 month old wakes at 5am", "/topics/early-rising#right-now")]
    public async Task NewMatter_InFewWordsWithAnAge_IsAnswered(string said, string path) =>
        Assert.Contains(path, (await new ParentTalk().SayAllAsync(Feeds, said)).Text());

    [Theory]
    [InlineData("she is 10 months")]
    [InlineData("sorry she's 10 months old")]
    public async Task Age_AfterAnAnswer_IsNoNewMatter(string said)
    {
        var reply = (await new ParentTalk().SayAllAsync(Feeds, said)).Text();

        Assert.StartsWith("Ten months, then.", reply, StringComparison.Ordinal);
        Assert.Contains("/topics/feeding-to-sleep#", reply, StringComparison.Ordinal);
        Assert.DoesNotContain("#right-now", reply, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Age_AskedFor_IsThankedWithTheNextStepForIt()
    {
        var reply = (await new ParentTalk().SayAllAsync("my baby only naps 30 min", "4 months")).Text();

        Assert.StartsWith("At four months:", reply, StringComparison.Ordinal);
        Assert.Contains("/topics/short-naps#", reply, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("he slept till 3.40, when should bed be", "hes 8 months sorry", "Eight months, then. Somewhere between 6.10 and 7.10 tonight.")]
    [InlineData("up at 5.20 today, when is the first nap", "10 months", "Ten months, then. From 5.20, the first nap often comes between 7.50 and 8.50.")]
    public async Task Age_ThatASumWaitedFor_BringsTheSum(string asked, string age, string begins) =>
        Assert.StartsWith(begins, (await new ParentTalk().SayAllAsync(asked, age)).Text(), StringComparison.Ordinal);

    [Theory]
    [InlineData("no thanks")]
    [InlineData("that's all")]
    public async Task NothingMore_AfterAnAnswer_IsAccepted(string said) =>
        Assert.DoesNotContain("/topics/", (await new ParentTalk().SayAllAsync(Feeds, said)).Text());

    [Theory]
    [InlineData("when will it stop")]
    [InlineData("when does this end")]
    [InlineData("will he grow out of it")]
    public async Task HowLong_AfterAnAnswer_IsMetFromTheAnswer(string said) =>
        Assert.Contains("/topics/feeding-to-sleep#", (await new ParentTalk().SayAllAsync(Feeds, said)).Text());

    [Fact]
    public async Task BareWord_AfterAnAnswer_IsAskedAbout() =>
        Assert.Contains("/topics/short-naps#right-now", (await new ParentTalk().SayAllAsync(Feeds, "naps?")).Text());

    [Theory]
    [InlineData("he's teething too")]
    [InlineData("how do i tell them")]
    [InlineData("should we drop the dummy first")]
    public async Task CryingAlone_ATalkThatHasMovedOn_IsNotTakenForMoreOfIt(string said)
    {
        var talk = new ParentTalk();
        await talk.SayAsync("8 months, should i just let him cry it out");

        var read = Talks.Guide.CryingAlone.Reader.Read(GentleSleepBot.Guidance.Language.MessageText.Parse(said), Talks.Guide.Tell(said, talk.Reading.Facts), goesOn: true, TopicPolicy.Decide(Talks.Guide.Topics.Rank(said, talk.Reading.Facts)));

        Assert.Null(read);
    }

    [Fact]
    public async Task Question_ThatPointsBack_IsMetFromTheAnswer() =>
        Assert.Contains("/topics/feeding-to-sleep#why", (await new ParentTalk().SayAllAsync(Feeds, "is it because of the bottle?")).Text());

    [Theory]
    [InlineData("Thank you dear, you have been very kind")]
    [InlineData("thanks so much, I will try all of that")]
    public async Task Thanks_InMoreWords_AreThanks(string said) => Assert.Contains(FeedbackTexts.Ask, (await new ParentTalk().SayAllAsync(Feeds, said)).Text());

    [Theory]
    [InlineData("thanks, she is 5 months old")]
    [InlineData("thanks but why does that help?")]
    [InlineData("ok thanks. when will she sleep longer")]
    [InlineData("thank you, he only naps for 30 minutes at a time")]
    public async Task Thanks_BeforeSomethingElse_AreNotAllThatIsHeard(string said) => Assert.DoesNotContain(FeedbackTexts.Ask, (await new ParentTalk().SayAllAsync(Feeds, said)).Text());

    [Theory]
    [InlineData("felt harsh", FeedbackTexts.MayIKeep)]
    [InlineData("not my baby", FeedbackTexts.MayIKeep)]
    [InlineData("Helped", "good to know")]
    public async Task Feedback_ToldUnasked_IsTaken(string said, string hears) => Assert.Contains(hears, (await new ParentTalk().SayAllAsync(Feeds, said)).Text());

    [Fact]
    public async Task Feedback_ToldUnaskedAfterDistress_IsFollowedByNoQuestion() =>
        Assert.DoesNotContain('?', (await new ParentTalk().SayAllAsync("i feel like the worst mother and i cry every day since the birth", Feeds, "felt harsh")).Text());

    [Fact]
    public async Task Research_OfAnAnswer_LeavesOutWhatOnlyTheSignsForHelpCite() =>
        Assert.DoesNotContain("psychosis", (await new ParentTalk().SayAllAsync("Sharing the nights, and settling with the other parent", "any research?")).Text());
}
