namespace Dialogs.Tests;

/// <summary>What is told in a talk, and asks nothing, is received.</summary>
public sealed class TellingTests
{
    private const string FirstMessage = "my 2 year old is up at 5 every day";

    [Theory]
    [InlineData("so dad did the bedtime, and she lay there humming and was gone in ten minutes, i had my tea hot for once")]
    [InlineData("we did the dark room thing and he turned over, sighed and slept on until nearly seven, i keep looking at the clock")]
    public async Task GoodNews_InWhateverWords_IsMetWithJoy(string said)
    {
        var talk = new ParentTalk();
        await talk.SayAsync(FirstMessage);

        var text = (await talk.SayAsync(said)).Text();

        Assert.Matches("good news|glad to hear|Lovely", text);
    }

    [Fact]
    public async Task Thanks_WithWhatWillBeDone_AreNotAnsweredWithChoices()
    {
        var talk = new ParentTalk();
        await talk.SayAsync(FirstMessage);

        var text = (await talk.SayAsync("cheers for that, really kind of you. i'll tape the blinds in the morning and report back")).Text();

        Assert.DoesNotContain("Is it more like one of these", text, StringComparison.Ordinal);
        Assert.DoesNotContain("/topics/", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Correction_OfAnAlarm_IsTakenBack()
    {
        var talk = new ParentTalk();
        await talk.SayAllAsync(FirstMessage, "and he won't wake up properly after his nap, he is floppy");

        var text = (await talk.SayAsync("no no no, i said floppy bunny, that's his toy. nobody is floppy here, he is charging round the kitchen")).Text();

        Assert.Contains("too gravely", text, StringComparison.Ordinal);
    }
}
