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
    public Task RedFlag_AtAnyPlaceOfATalk_IsAnsweredFirstAndAlone(string before)
    {
        var flow = Talks.Begin();
        foreach (var said in before.Split('|', StringSplitOptions.RemoveEmptyEntries))
            flow = flow.Send(said).AssertReply(Talks.Says(_ => { }));

        return flow.Send(Fever).AssertReply(Talks.Says(reply =>
        {
            Assert.Contains("38", reply.Text);
            Assert.DoesNotContain("/topics/", reply.Text);
            Assert.DoesNotContain("sleep", reply.Text, StringComparison.OrdinalIgnoreCase);
        })).StartTestAsync();
    }

    [Theory]
    [InlineData("he's not breathing")]
    [InlineData("her lips are blue and she is floppy")]
    [InlineData("hes having a fit and wont stop shaking")]
    [InlineData("she is choking on a grape and cant breathe")]
    [InlineData("i cant wake him up hes limp")]
    public Task Emergency_BeginsWithTheAction(string said) => Talks.Begin()
        .Send(said).AssertReply(Talks.Says(reply => Assert.Contains("Call", reply.Text!.Split('.', '\n')[0], StringComparison.OrdinalIgnoreCase)))
        .StartTestAsync();

    [Fact]
    public Task RedFlag_InTheValueOfAButton_IsSeen() => Talks.Begin()
        .Send(new Activity(ActivityTypes.Message) { Text = "", Value = System.Text.Json.JsonSerializer.SerializeToElement(new { note = "he is not breathing" }) })
        .AssertReply(Talks.Says(reply => Assert.Contains("Call", reply.Text)))
        .StartTestAsync();

    [Fact]
    public Task Crisis_SafetyBreak_PassesTheGuard() => Talks.Begin()
        .Send("i'm going to shake him if he doesn't stop, i can't do this")
        .AssertReply(Talks.Says(reply => Assert.Contains("back", reply.Text)))
        .StartTestAsync();
}
