namespace Dialogs.Tests;

/// <summary>Who looks for words against what another adult wants is not answered as if the child cried alone.</summary>
public sealed class AnotherWantsCryingTests
{
    [Theory]
    [InlineData("my husband wants to leave her to cry for ten minutes, how do i tell him no without a row")]
    [InlineData("mil keeps saying let him cry it out and i don't want to. what do i say to her")]
    public async Task Message_AnotherAdultWantsIt_GetsALineToSay(string said) =>
        Assert.Contains("I'll go in to", (await new ParentTalk().SayAllAsync(said)).Text(), StringComparison.Ordinal);
}
