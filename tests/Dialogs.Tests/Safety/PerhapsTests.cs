namespace Dialogs.Tests.Safety;

/// <summary>A crisis that is only resembled is asked about, and let go where it was not so.</summary>
public sealed class PerhapsTests
{
    private const string Resembles = "they would manage fine without me, better really, i keep working out who would have her";

    [Fact]
    public async Task Yes_ToWhatWasAsked_IsAnsweredInFull()
    {
        var replies = await new ParentTalk().SayAllAsync(Resembles, "Yes");

        Assert.StartsWith("I'm so glad you told me", replies[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SomethingElseTwice_IsLetGoWithTheWayBackNamed()
    {
        var talk = new ParentTalk();
        var asked = await talk.SayAsync(Resembles);
        var again = await talk.SayAsync("she only naps half an hour in the pram at the moment");

        var letGo = await talk.SayAsync("how long should a nap be when they are eight months old");

        Assert.Contains("let me ask it plainly", asked[0].Text, StringComparison.Ordinal);
        Assert.Contains("come back to the question", again[0].Text, StringComparison.Ordinal);
        Assert.Contains("I'm not OK", letGo[0].Text, StringComparison.Ordinal);
        Assert.Contains("/topics/", letGo.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task NotMeant_IsTakenBackWithoutNumbers()
    {
        var replies = await new ParentTalk().SayAllAsync(Resembles, "That's not what I meant");

        Assert.StartsWith("I'm sorry, I read that too gravely", replies[0].Text, StringComparison.Ordinal);
        Assert.DoesNotContain("988", replies.Text(), StringComparison.Ordinal);
    }
}
