namespace Dialogs.Tests;

/// <summary>What is told in a talk, and asks nothing, is received.</summary>
public sealed class TellingTests
{
    private const string FirstMessage = "my 2 year old is up at 5 every day";

    [Theory]
    [InlineData("so dad did the bedtime, and she lay there humming and was gone in ten minutes, i had my tea hot for once")]
    [InlineData("we did the dark room thing and he turned over, sighed and slept on until nearly seven, i keep looking at the clock")]
    [InlineData("she did 6 hours!!")]
    [InlineData("not one tear at bedtime")]
    [InlineData("down to one feed now")]
    [InlineData("third night in a row he has slept through")]
    public async Task GoodNews_InWhateverWords_IsMetWithJoy(string said)
    {
        var text = await AfterAnAnswerAsync(said);

        Assert.Matches("good news|glad to hear|Lovely", text);
    }

    [Theory]
    [InlineData("only 20 minutes in the cot")]
    [InlineData("off in ten minutes then up again")]
    [InlineData("best we got was an hour")]
    [InlineData("first night was awful")]
    public async Task Setback_InFewWords_IsNotMetWithJoy(string said)
    {
        Assert.DoesNotMatch("good news|glad to hear|[Ll]ovely", await AfterAnAnswerAsync(said));
    }

    [Theory]
    [InlineData("cheers for that, really kind of you. i'll tape the blinds in the morning and report back")]
    [InlineData("thanks thats clear, will do the dim light tonight. off to bed")]
    public async Task Thanks_WithWhatWillBeDone_AreNotAnsweredWithChoices(string said)
    {
        var text = await AfterAnAnswerAsync(said);

        Assert.DoesNotContain("Is it more like one of these", text, StringComparison.Ordinal);
        Assert.DoesNotContain("/topics/", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Correction_OfAnAlarmWithTheQuestionAgain_IsTakenBack()
    {
        var talk = new ParentTalk();
        await talk.SayAllAsync(FirstMessage, "9 months and he has refused every bottle since last night");

        var text = (await talk.SayAsync("no no, i put that badly, he drinks from the cup, it's only the bottle he hates. i was asking about his nap, when should it end?")).Text();

        Assert.Matches("too gravely|took it for something else", text);
        Assert.DoesNotContain("as I said above", text, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("no i can't call them, my phone has no credit left")]
    [InlineData("no i dont want to call an ambulance, they'll think im mad")]
    [InlineData("i said i dont want a hospital, my sister had it and she was fine")]
    [InlineData("no i can't leave him with anyone, i am on my own here")]
    public async Task NoToHelp_InAnAlarm_IsNoCorrection(string said)
    {
        var talk = new ParentTalk();
        await talk.SayAllAsync(FirstMessage, "he won't wake up properly after his nap, he is floppy");

        Assert.DoesNotContain("too gravely", (await talk.SayAsync(said)).Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no i don't want to ring them, they never listen to me anyway")]
    [InlineData("no one picks up there, i tried twice and gave up")]
    public async Task NoToTheCall_AfterAWorry_IsNoCorrection(string said)
    {
        var talk = new ParentTalk();
        await talk.SayAllAsync(FirstMessage, "no wet nappy since this morning, about nine hours");

        Assert.DoesNotContain("too gravely", (await talk.SayAsync(said)).Text(), StringComparison.Ordinal);
    }

    private static async Task<string> AfterAnAnswerAsync(string said)
    {
        var talk = new ParentTalk();
        await talk.SayAsync(FirstMessage);
        return (await talk.SayAsync(said)).Text();
    }
}
