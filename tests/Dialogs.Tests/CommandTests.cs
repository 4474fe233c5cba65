using BotFramework.Schema;
using GentleSleepBot.Dialogs;
using GentleSleepBot.Dialogs.Plans;
using GentleSleepBot.Dialogs.Triage;
using GentleSleepBot.Guidance.Talking;

namespace Dialogs.Tests;

public sealed class CommandTests
{
    private const string Battles = "every bedtime is a battle, screaming and stalling for two hours";

    [Theory]
    [InlineData("help", Command.Help)]
    [InlineData("Help!", Command.Help)]
    [InlineData("STOP", Command.Stop)]
    [InlineData("ok thanks", Command.Thanks)]
    [InlineData("thank you so much x", Command.Thanks)]
    [InlineData("forget me please", Command.ForgetMe)]
    [InlineData("for fuck’s sake", Command.Swearing)]
    [InlineData("Just tell me what to do now", Command.JustTellMe)]
    public void Find_WholeMessage_IsTheCommand(string said, object command) => Assert.Equal((Command)command, Talks.Guide.WholeMessages.FindCommand(said));

    [Theory]
    [InlineData("can you help me get her to sleep")]
    [InlineData("how do i stop the night feeds")]
    [InlineData("i want to go back to sleep but he wont")]
    [InlineData("she won't stop crying")]
    [InlineData("i keep having to start over every time she wakes")]
    public void Find_AWordInsideAMessage_IsNoCommand(string said) => Assert.Null(Talks.Guide.WholeMessages.FindCommand(said));

    [Theory]
    [InlineData("help", "My child is ill or hurt")]
    [InlineData("what can you do", "not a doctor")]
    [InlineData("what do you know", "24 hours")]
    [InlineData("thanks", "You're welcome")]
    [InlineData("hello", "Hello again")]
    [InlineData("ffs", "still here")]
    [InlineData("this is stupid", "sorry")]
    [InlineData("export", "everything I keep")]
    [InlineData("why?", "/topics/bedtime-battles")]
    [InlineData("is there research on that?", "rests on")]
    [InlineData("and naps?", "the same way, only shorter")]
    [InlineData("wait, is a dummy ok?", "/topics/pacifier")]
    public async Task Interruption_WhileTheAgeIsAsked_IsAnsweredAndTheQuestionComesBack(string said, string hears)
    {
        var talk = new ParentTalk();
        await talk.SayAsync(Battles);

        var replies = await talk.SayAsync(said);

        Assert.Contains(hears, replies.Text());
        if (said != "help")
            Assert.Contains(TriageTexts.AskAge, replies.Text());
        var next = await talk.SayAsync("2 years");
        Assert.Contains("two years", next.Text());
    }

    [Theory]
    [InlineData("cancel")]
    [InlineData("stop")]
    [InlineData("start over")]
    [InlineData("never mind")]
    public async Task Leaving_WhileAPlanIsAsked_EndsTheQuestions(string said)
    {
        var talk = new ParentTalk();
        await talk.SayAllAsync(Battles, "2 years", "make a plan");

        var replies = await talk.SayAsync(said);

        Assert.DoesNotContain(TriageTexts.WayRound, replies.Text());
        Assert.DoesNotContain(TriageTexts.WayRound, (await talk.SayAsync("ok")).Text());
    }

    [Fact]
    public async Task Stop_ThenAQuestion_IsAnsweredWithNothingAsked()
    {
        var talk = new ParentTalk();
        await talk.SayAllAsync("hi", "stop");

        Assert.Single(await talk.SayAsync(Battles));
    }

    [Fact]
    public async Task Back_InAPlan_AsksTheOneBefore()
    {
        var talk = new ParentTalk();
        await talk.SayAllAsync(Battles, "2 years", "make a plan");
        var second = await talk.SayAsync("half past 7");

        var replies = await talk.SayAsync("back");

        Assert.Contains(TriageTexts.AskStrength, second.Text());
        Assert.Contains(TriageTexts.AskBedtime, replies.Text());
    }

    [Fact]
    public async Task ForgetMe_Erase_LeavesNothing()
    {
        var talk = new ParentTalk();
        await talk.SayAllAsync("LO 5mo up every 45 min since 1am, only sleeps on me, should i just let her cry", "forget me", "Erase");

        Assert.Contains("nothing of you", (await talk.SayAsync("what do you know")).Text());
    }

    [Theory]
    [InlineData("Keep")]
    [InlineData("no")]
    public async Task ForgetMe_Keep_KeepsAndGoesOn(string said)
    {
        var talk = new ParentTalk();
        await talk.SayAllAsync(Battles, "forget me");

        var replies = await talk.SayAsync(said);

        Assert.Contains("Nothing was erased", replies.Text());
        Assert.Contains(TriageTexts.AskAge, replies.Text());
    }

    [Fact]
    public async Task ForgetThis_LetsGoOfTheLastFact()
    {
        var talk = new ParentTalk();
        await talk.SayAllAsync(Battles, "2 years", "forget this");

        Assert.DoesNotContain("two years", (await talk.SayAsync("what do you know")).Text());
    }

    [Fact]
    public async Task Edited_Message_IsScreenedAndAnsweredAnew()
    {
        var talk = new ParentTalk();
        await talk.SayAsync(Battles);

        var answered = await talk.SendAsync(new Activity(ActivityTypes.MessageUpdate) { Text = "he only naps for 30 minutes at a time" });
        var danger = await talk.SendAsync(new Activity(ActivityTypes.MessageUpdate) { Text = "he is not breathing" });

        Assert.StartsWith(Replies.YouChangedIt, answered.Text());
        Assert.Contains("Call", danger[0].Text);
    }

    [Fact]
    public async Task Reaction_IsTakenAsFeedbackAndNothingIsAsked()
    {
        var talk = new ParentTalk();
        await talk.SayAllAsync(Battles, "2 years");

        var replies = await talk.SendAsync(new Activity(ActivityTypes.MessageReaction) { ReactionsAdded = [new MessageReaction("like")] });

        Assert.Empty(replies);
        Assert.Contains("You're welcome", (await talk.SayAsync("thanks")).Text());
    }

    [Fact]
    public async Task Plan_SharedAndTakenBack_HasARecordOfItsOwnAndThenNone()
    {
        var talk = new ParentTalk();
        await talk.SayAllAsync(Battles, "2 years", "make a plan", "half past 7", "Some", "No, let it go");
        var key = (await talk.SayAsync("share or print")).Text().Split("/plan/")[1][..32];

        Assert.Single(await talk.Storage.ReadAsync([$"{SharedPlan.Folder}/{key}"], TestContext.Current.CancellationToken));
        await talk.SayAsync("stop sharing");
        Assert.Empty(await talk.Storage.ReadAsync([$"{SharedPlan.Folder}/{key}"], TestContext.Current.CancellationToken));
    }
}
