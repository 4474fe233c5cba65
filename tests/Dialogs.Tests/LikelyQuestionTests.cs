namespace Dialogs.Tests;

/// <summary>A question that no pattern takes is answered as the one that it is most like, or offered to be tapped.</summary>
public sealed class LikelyQuestionTests
{
    private const string Naps = "my 5 month old only naps for 30 minutes";
    private const string Unclear = "do i have to move her out of the seat";

    [Theory]
    [InlineData("4 month old naps 30 minutes", "childminder says she hardly slept", "Let others do it in their way")]
    [InlineData("my 7 month old started daycare and naps badly there", "should i stop night feeds so he drinks more there", "night feeds")]
    public async Task Question_ThatIsClearlyLikeOne_IsAnswered(string first, string said, string hears) =>
        Assert.Contains(hears, (await new ParentTalk().SayAllAsync(first, said)).Text(), StringComparison.Ordinal);

    [Fact]
    public async Task Question_ThatIsProbablyOne_IsNamedAndTheOthersCanBeTapped()
    {
        var replies = await new ParentTalk().SayAllAsync(Naps, Unclear);

        Assert.StartsWith("If you mean “", replies.Text(), StringComparison.Ordinal);
        Assert.Equal(3, replies.Taps().Count);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Tap_OnAQuestion_GetsItsAnswer(bool byNumber)
    {
        var talk = new ParentTalk();
        var tap = (await talk.SayAllAsync(Naps, Unclear)).Taps()[0];

        var text = (await talk.SayAsync(byNumber ? "1" : tap)).Text();

        Assert.DoesNotContain("If you mean", text, StringComparison.Ordinal);
        Assert.Contains("/sources#", text, StringComparison.Ordinal);
    }
}
