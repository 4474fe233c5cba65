using GentleSleepBot.Dialogs;
using GentleSleepBot.Dialogs.Talk;

namespace Dialogs.Tests;

/// <summary>In a talk, what is told of a family's life is heard and not refused, and a question among other things is found.</summary>
public sealed class ListeningTests
{
    private const string Story = "my 22 month old wakes every night and won't let me leave the room";
    private const string Refusal = "This bot knows about sleep";

    private readonly ParentTalk _talk = new();

    [Theory]
    [InlineData("the optician who did my glasses was wearing odd socks")]
    [InlineData("my sister got engaged on saturday")]
    [InlineData("she hands me her coat like i'm the butler and walks on")]
    public async Task Message_OfTheirLife_IsHeardAndNotRefused(string said)
    {
        var replies = await _talk.SayAllAsync(Story, said);

        Assert.DoesNotContain(Refusal, replies.Text());
        Assert.Contains(Listening.HereForTheNights, replies.Text());
        Assert.Contains(Replies.MakeAPlan, replies.Taps());
    }

    [Theory]
    [InlineData("who won the match on saturday, was there a penalty?")]
    [InlineData("is my milk supply ok, how do i increase it")]
    [InlineData("which laptop is better, lenovo or asus")]
    [InlineData("how long does a visa for Vietnam take")]
    [InlineData("translate happy retirement into polish for me")]
    [InlineData("best way to descale a kettle")]
    [InlineData("what's the capital of Mongolia, it's for a quiz")]
    [InlineData("how do i get candle wax out of a tablecloth")]
    [InlineData("best headphones under forty euro right now")]
    [InlineData("mortgage fixed for two years or five")]
    public async Task Question_OfAnotherMatter_IsStillToldSo(string said) =>
        Assert.Contains(Refusal, (await _talk.SayAllAsync(Story, said)).Text());

    [Theory]
    [InlineData("no, it was my brother who fell off his scooter, years ago, i was laughing about it. what do i write on his card")]
    public async Task Correction_WithoutAKnownMatter_IsAskedForInsteadOfRefused(string said)
    {
        var text = (await _talk.SayAllAsync(Story, said)).Text();

        Assert.DoesNotContain(Refusal, text);
        Assert.Contains("one of these", text);
    }

    [Fact]
    public async Task Question_BesideWhatIsNoMatter_IsTheOneThatIsAnswered()
    {
        var text = (await _talk.SayAllAsync(Story, "all good here, i shouted at the telly because of the football. what i want to know is when to drop to one nap")).Text();

        Assert.DoesNotContain(Refusal, text);
        Assert.Contains("nap", text);
    }

    [Fact]
    public async Task Message_OfTheirLifeWhateverIsOnShow_BringsNoFurtherStep() =>
        Assert.Contains(Listening.HereForTheNights, (await _talk.SayAllAsync("how do i settle a 13 month old with a blocked nose at night", "my sister got engaged on saturday")).Text());
}
