using BotFramework.Schema;
using GentleSleepBot.Dialogs;

namespace Dialogs.Tests;

public sealed class SafetyTalkTests
{
    [Fact]
    public async Task Denial_OfHarmTurnsLater_IsNoNewAlarmAndItsQuestionIsAnswered()
    {
        var talk = new ParentTalk();
        await talk.SayAllAsync("6 weeks old, I keep checking she's breathing, I can't stop picturing finding her dead", "she's in a basket in our room, nothing in it, so she's safe right?", "no!! I don't want to hurt myself");

        var text = (await talk.SayAsync("I'm not going to hurt anyone. can we go back to the sleep. how do I get her in the basket for even an hour")).Text();

        Assert.DoesNotContain("116 123", text);
        Assert.Contains("/topics/", text);
    }

    [Fact]
    public async Task Parent_CalmerAndAsking_HearsTheOfferAndTheAnswer()
    {
        var talk = new ParentTalk();
        await talk.SayAllAsync("10 weeks old, crying for an hour, I'm scared I'll shake her");

        var text = (await talk.SayAsync("I've calmed down a bit, I'm back in holding her. still crying though. could it be colic?")).Text();

        Assert.Contains("116 123", text);
        Assert.Contains("Colic", text);
    }

    [Fact]
    public async Task Number_BeforeASentenceThatBeginsWithDo_IsNoAgeInDays()
    {
        var talk = new ParentTalk();
        await talk.SayAllAsync("13 months and 3 teeth coming at once, the doctor looked at his ears today", "hes not ill, eating fine. why is he up for 3 hours");

        Assert.DoesNotContain("under 3 months", (await talk.SayAsync("its 4am, hes been up since 1. do i give up and start the day")).Text());
    }

    [Fact]
    public async Task Alarm_PutRightByTellingHowItIs_GoesOnToThat()
    {
        var talk = new ParentTalk();
        await talk.SayAllAsync("my baby is 6 months and breathing fast and wheezy");

        var text = (await talk.SayAsync("no he's breathing fine, it's just his nose is blocked. feeding well, wet nappies all normal. just can't sleep because he's snuffly")).Text();

        Assert.Contains("Saline", text);
    }

    [Fact]
    public async Task Crying_OfLastYearRemembered_IsNotTakenForNow() =>
        Assert.DoesNotContain("You can go in now", (await new ParentTalk().SayAllAsync(
            "I did cry it out with my daughter last year, she's 20 months now and so clingy, did I cause that",
            "I do lie awake thinking she was screaming for me and I just sat on the stairs. has it damaged her")).Text());

    [Fact]
    public async Task Danger_NotMeantAndSomethingAsked_IsAnsweredAndNotOnlyOfferedATopic()
    {
        var talk = new ParentTalk();
        await talk.SayAllAsync("my 3 month old cries every evening, I'm scared I'll shake her", "I've put her in the cot and I'm in the kitchen");

        var text = (await talk.SayAsync("that's not what I meant. she's fine in my arms and quiet. I wouldn't hurt her. I'm asking about after, how do I not get that angry next time")).Text();

        Assert.Contains("116 123", text);
        Assert.DoesNotContain(Replies.HereForTheSleepToo, text);
        Assert.Contains("[1]", text);
    }

    [Fact]
    public async Task Parent_FineTwice_IsNotToldToCallAsIfNothingWereSaid()
    {
        var talk = new ParentTalk();
        await talk.SayAllAsync("10 weeks old, crying for an hour, I'm scared I'll shake her", "I've calmed down now");

        Assert.Contains("The offer stays", (await talk.SayAsync("I'm fine now honestly")).Text());
    }

    private const string Fever = "she's 5 weeks and 38.4";

    public static TheoryData<string> Places { get; } =
    [
        "",
        "asdf",
        "she fights every nap",
        "LO 5mo up every 45 min, only sleeps on me",
        "LO 5mo up every 45 min, only sleeps on me|Why",
        "LO 5mo up every 45 min, only sleeps on me|More",
        "LO 5mo up every 45 min, only sleeps on me|Something else",
    ];

    [Theory]
    [MemberData(nameof(Places))]
    public async Task RedFlag_AtAnyPlaceOfATalk_IsAnsweredFirstAndAlone(string before)
    {
        var talk = new ParentTalk();
        await talk.SayAllAsync(before.Split('|', StringSplitOptions.RemoveEmptyEntries));

        var replies = await talk.SayAsync(Fever);

        Assert.Contains("38", replies[0].Text);
        Assert.DoesNotContain("/topics/", replies.Text());
        Assert.DoesNotContain("sleep", replies.Text(), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("he's not breathing")]
    [InlineData("her lips are blue and she is floppy")]
    [InlineData("hes having a fit and wont stop shaking")]
    [InlineData("she is choking on a grape and cant breathe")]
    [InlineData("i cant wake him up hes limp")]
    public async Task Emergency_BeginsWithTheAction(string said)
    {
        var replies = await new ParentTalk().SayAsync(said);

        Assert.Contains("Call", replies[0].Text!.Split('.', '\n')[0], StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Say_HotByTouchOverThreeMonths_HearsToMeasureAndGoesOn()
    {
        var talk = new ParentTalk();

        var text = (await talk.SayAsync("my 8 month old feeds to sleep at every single waking and he feels hot tonight")).Text();

        Assert.StartsWith("Please take the temperature.", text);
        Assert.Contains("/topics/feeding-to-sleep#right-now", text);
    }

    [Fact]
    public async Task RedFlag_InTheValueOfAButton_IsSeen()
    {
        var replies = await new ParentTalk().SendAsync(
            new Activity(ActivityTypes.Message) { Text = "", Value = System.Text.Json.JsonSerializer.SerializeToElement(new { note = "he is not breathing" }) });

        Assert.Contains("Call", replies[0].Text);
    }

    [Fact]
    public async Task Crisis_SafetyBreak_PassesTheGuard() =>
        Assert.Contains("back", (await new ParentTalk().SayAsync("i'm going to shake him if he doesn't stop, i can't do this"))[0].Text);
}
