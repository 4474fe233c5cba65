using BotFramework.Schema;

namespace Dialogs.Tests;

public sealed class SafetyTalkTests
{
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
