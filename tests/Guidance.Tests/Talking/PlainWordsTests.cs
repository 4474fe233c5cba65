using GentleSleepBot.Guidance.Talking;

namespace Guidance.Tests.Talking;

public sealed class PlainWordsTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("  ...  ", "")]
    [InlineData("start over", "start over")]
    [InlineData(" Start,  OVER!! ", "start over")]
    [InlineData("she’s 5, DON'T know", "she's 5 don't know")]
    [InlineData("Über-müde 😭 jetzt", "über müde jetzt")]
    public void Of_SignsAndCapitals_LeavesTheWordsAlone(string said, string plain) => Assert.Equal(plain, PlainWords.Of(said));

    [Fact]
    public void Of_ALongText_IsReadToItsEnd() => Assert.Equal(string.Join(' ', Enumerable.Repeat("sleep", 2000)), PlainWords.Of(string.Concat(Enumerable.Repeat("Sleep. ", 2000))));
}
