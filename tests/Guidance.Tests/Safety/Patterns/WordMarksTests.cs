using GentleSleepBot.Guidance.Safety.Patterns;

namespace Guidance.Tests.Safety.Patterns;

public sealed class WordMarksTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(5000)]
    public void Meet_SetsWithAWordInCommon_IsTrue(int word) => Assert.True(WordMarks.Of([word, 7, 900]).Meet(WordMarks.Of([word, 1300])));

    [Theory]
    [InlineData(1, 2)]
    [InlineData(1, 65)]
    [InlineData(64, 0)]
    public void Meet_SingleWordsThatDiffer_IsFalse(int one, int other) => Assert.False(WordMarks.Of([one]).Meet(WordMarks.Of([other])));

    [Fact]
    public void Meet_AllWithAnyWord_IsTrue() => Assert.True(WordMarks.All.Meet(WordMarks.Of([4242])));

    [Fact]
    public void Meet_NoWord_IsFalse() => Assert.False(WordMarks.All.Meet(WordMarks.Of([])));
}
