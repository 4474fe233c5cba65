using GentleSleepBot.Guidance.Retrieval;

namespace Guidance.Tests.Retrieval;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("Short naps. What now?", "Short naps.| What now?")]
    [InlineData("Title\nShe is 4.5 months", "Title\n|She is 4.5 months")]
    [InlineData("up at 3!! help", "up at 3!!| help")]
    [InlineData("nothing ends here", "nothing ends here")]
    [InlineData("", "")]
    public void Split_Message_CutsWhereSentencesEnd(string text, string pieces) => Assert.Equal(pieces.Split('|'), SentenceSplitter.Split(text));
}
