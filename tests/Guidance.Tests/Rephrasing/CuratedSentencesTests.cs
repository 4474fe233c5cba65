using GentleSleepBot.Guidance.Rephrasing;

namespace Guidance.Tests.Rephrasing;

public sealed class CuratedSentencesTests
{
    [Theory]
    [InlineData("One. Two! Three?", "One.|Two!|Three?")]
    [InlineData("Say “I'm sad. I'm here.” [1] Wait.", "Say “I'm sad. I'm here.”|Wait.")]
    [InlineData("At 38.5 °C call.\n\n- First thing\n- Second thing.", "At 38.5 °C call.|First thing|Second thing.")]
    [InlineData("", "")]
    [InlineData("...", "")]
    public void Of_Text_GivesItsSentences(string text, string sentences) =>
        Assert.Equal(sentences, string.Join('|', CuratedSentences.Of(text).Select(sentence => sentence.Text)));

    [Fact]
    public void Of_CitedText_KeepsEachSentencesNumbersAndNamesItInOrder()
    {
        var sentences = CuratedSentences.Of("One. [1] [2] Two. Three.[3]");

        Assert.Equal(["s1", "s2", "s3"], sentences.Select(sentence => sentence.Id));
        Assert.Equal([[1, 2], [], [3]], sentences.Select(sentence => sentence.Citations));
    }
}
