using BotFramework.Builder;
using BotFramework.Schema;
using GentleSleepBot.Dialogs;

namespace Dialogs.Tests;

public sealed class SleepTalkTests
{
    private const string FirstMessage = "LO 5mo up every 45 min since 1am, only sleeps on me, should i just let her cry";
    private const int MostWordsBeforeABreak = 60;

    [Fact]
    public async Task Message_AgeAndProblem_IsAnsweredAtOnce()
    {
        var replies = await new ParentTalk().SayAsync(FirstMessage);

        var text = replies[0].Text!;
        Assert.InRange(text.Split("\n\n")[0].Split(' ').Length, 5, MostWordsBeforeABreak);
        Assert.Contains("[1]: https://sleep.example/", text);
        Assert.Empty(Talks.Guide.Gentleness.Check(text));
        Assert.Single(replies[0].Entities!, entity => entity.Type == "https://schema.org/Message");
    }

    [Fact]
    public async Task CryingAlone_WhatBesidesIsUnclear_IsAnsweredAndOffersWhatItMayBe()
    {
        var talk = new ParentTalk();

        var taps = (await talk.SayAsync(FirstMessage)).Taps();
        var next = await talk.SayAsync(taps[0]);

        Assert.Equal(Replies.More, taps[^1]);
        Assert.DoesNotContain("cry", string.Join(' ', taps), StringComparison.OrdinalIgnoreCase);
        Assert.Contains($"/topics/{talk.Reading.Topics[0]}", next.Text());
        Assert.Equal(["More", "Why", "Make a plan"], next.Taps());
    }

    [Theory]
    [InlineData("Why")]
    [InlineData("why?")]
    [InlineData("More")]
    [InlineData("2")]
    public async Task FollowUp_ButtonOrWord_ShowsThatPart(string said)
    {
        var replies = await new ParentTalk().SayAllAsync(FirstMessage, said);

        Assert.InRange(replies[0].Text!.Split(' ').Length, 40, 260);
    }

    [Fact]
    public async Task FollowUp_AnotherQuestion_IsAnsweredAnew() =>
        Assert.Contains("/topics/contact-naps", (await new ParentTalk().SayAllAsync(FirstMessage, "he only naps on me and wakes the moment i put him down"))[0].Text);

    [Fact]
    public async Task FollowUp_SomethingElse_AsksWhatIsHappening() =>
        Assert.StartsWith("I'm here.", (await new ParentTalk().SayAllAsync(FirstMessage, "Something else"))[0].Text);

    [Theory]
    [InlineData("asdf")]
    [InlineData("")]
    [InlineData("🌙😭🌙")]
    [InlineData("???")]
    public async Task Message_NothingToGoOn_IsMetKindlyAndTheTalkGoesOn(string said)
    {
        var talk = new ParentTalk();

        var met = await talk.SayAsync(said);

        Assert.Equal(3, met.Taps().Count);
        Assert.Contains("[1]: https://sleep.example/", (await talk.SayAsync(FirstMessage)).Text());
    }

    [Fact]
    public async Task Message_TwentyThousandLetters_IsAnswered() =>
        Assert.NotEmpty((await new ParentTalk().SayAsync(string.Concat(Enumerable.Repeat("she wakes every hour and only sleeps on me. ", 460)))).Text());

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
    public async Task MembersAdded_Twice_WelcomesOnce()
    {
        var talk = new ParentTalk();

        var first = await talk.SendAsync(Joined());

        Assert.Contains("not a doctor", first.Text());
        Assert.Empty(await talk.SendAsync(Joined()));
    }

    private static Activity Joined() => new(ActivityTypes.ConversationUpdate) { MembersAdded = [new ChannelAccount("user1", "User1"), new ChannelAccount("bot", "Bot")] };
}
