using BotFramework.Builder;
using BotFramework.Schema;

namespace Dialogs.Tests;

public sealed class SleepTalkTests
{
    private const string FirstMessage = "LO 5mo up every 45 min since 1am, only sleeps on me, should i just let her cry";
    private const int MostWordsBeforeABreak = 60;

    [Fact]
    public Task Message_AgeAndProblem_IsAnsweredAtOnce() => Talks.Begin()
        .Send(FirstMessage)
        .AssertReply(Talks.Says(reply =>
        {
            var text = reply.Text!;
            Assert.InRange(text.Split("\n\n")[0].Split(' ').Length, 5, MostWordsBeforeABreak);
            Assert.Contains("[1]: https://sleep.example/", text);
            Assert.Empty(Talks.Guide.Gentleness.Check(text));
            Assert.Equal(["More", "Why", "Make a plan"], reply.SuggestedActions!.Actions!.Select(action => action.Title));
            Assert.Single(((Activity)reply).Entities!, entity => entity.Type == "https://schema.org/Message");
        }))
        .StartTestAsync();

    [Theory]
    [InlineData("Why")]
    [InlineData("why?")]
    [InlineData("More")]
    [InlineData("2")]
    public Task FollowUp_ButtonOrWord_ShowsThatPart(string said) => Talks.Begin()
        .Send(FirstMessage).AssertReply(Talks.Says(_ => { }))
        .Send(said).AssertReply(Talks.Says(reply => Assert.InRange(reply.Text!.Split(' ').Length, 40, 260)))
        .StartTestAsync();

    [Fact]
    public Task FollowUp_AnotherQuestion_IsAnsweredAnew() => Talks.Begin()
        .Send(FirstMessage).AssertReply(Talks.Says(_ => { }))
        .Send("he only naps on me and wakes the moment i put him down").AssertReply(Talks.Says(reply => Assert.Contains("/topics/contact-naps", reply.Text)))
        .StartTestAsync();

    [Fact]
    public Task FollowUp_SomethingElse_AsksWhatIsHappening() => Talks.Begin()
        .Send(FirstMessage).AssertReply(Talks.Says(_ => { }))
        .Send("Something else").AssertReply(Talks.Says(reply => Assert.StartsWith("I'm here.", reply.Text)))
        .StartTestAsync();

    [Theory]
    [InlineData("asdf")]
    [InlineData("")]
    [InlineData("🌙😭🌙")]
    [InlineData("???")]
    public Task Message_NothingToGoOn_IsMetKindlyAndTheTalkGoesOn(string said) => Talks.Begin()
        .Send(new Activity(ActivityTypes.Message) { Text = said }).AssertReply(Talks.Says(reply => Assert.Equal(3, reply.SuggestedActions!.Actions!.Count)))
        .Send(FirstMessage).AssertReply(Talks.Says(reply => Assert.Contains("[1]: https://sleep.example/", reply.Text)))
        .StartTestAsync();

    [Fact]
    public Task Message_TwentyThousandLetters_IsAnswered() => Talks.Begin()
        .Send(string.Concat(Enumerable.Repeat("she wakes every hour and only sleeps on me. ", 460))).AssertReply(Talks.Says(reply => Assert.NotEmpty(reply.Text!)))
        .StartTestAsync();

    [Fact]
    public async Task Message_AgeUnknown_GetsAFirstStepAndThenTheQuestion()
    {
        var talk = new ParentTalk();

        var replies = await talk.SayAsync("every bedtime is a battle, screaming and stalling for two hours");

        Assert.Equal(2, replies.Count);
        Assert.Contains("/topics/bedtime-battles", replies[0].Text);
        Assert.StartsWith("How old", replies[1].Text);
        Assert.Equal(["Under 4 months", "4 to 11 months", "1 year or more"], replies.Taps());
        Assert.False(talk.Reading.Abstained);
    }

    [Fact]
    public async Task Message_AfterARestart_GoesOnWhereTheParentWas()
    {
        var storage = new MemoryStorage();
        await new ParentTalk(storage).SayAsync("every bedtime is a battle, screaming and stalling for two hours");

        var replies = await new ParentTalk(storage).SayAsync("1 year or more");

        Assert.Contains("/topics/bedtime-battles", Assert.Single(replies).Text);
    }

    [Fact]
    public Task MembersAdded_Twice_WelcomesOnce()
    {
        var joined = new Activity(ActivityTypes.ConversationUpdate) { MembersAdded = [new ChannelAccount("user1", "User1"), new ChannelAccount("bot", "Bot")] };
        return Talks.Begin()
            .Send(joined).AssertReply(Talks.Says(reply => Assert.Contains("not a doctor", reply.Text)))
            .Send(joined).AssertNoReply()
            .StartTestAsync();
    }
}
