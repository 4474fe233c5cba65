using GentleSleepBot.Guidance.Reading;
using GentleSleepBot.Guidance.Talking;

namespace Guidance.Tests.Talking;

public sealed class AgeWordsTests
{
    private static readonly Evidence Said = new("", 0);

    [Theory]
    [InlineData(0.05, "one week")]
    [InlineData(0.69, "three weeks")]
    [InlineData(2, "two months")]
    [InlineData(2.07, "nine weeks")]
    [InlineData(2.3, "ten weeks")]
    [InlineData(3, "three months")]
    [InlineData(3.4, "15 weeks")]
    [InlineData(5, "five months")]
    [InlineData(13.95, "14 months")]
    [InlineData(24, "two years")]
    [InlineData(30, "two and a half years")]
    public void Of_Age_IsSaidAsAPersonWould(double months, string expected) =>
        Assert.Equal(expected, AgeWords.Of(new AgeFact(months, months, months, Certainty.Stated, Said)));

    [Theory]
    [InlineData(0, 4, "under four months")]
    [InlineData(4, 8, "between four and eight months")]
    [InlineData(24, 60, "over 24 months")]
    public void Of_RangeThatATapLeftOpen_IsSaidAsOne(double from, double to, string expected) =>
        Assert.Equal(expected, AgeWords.Of(new AgeFact((from + to) / 2, from, to, Certainty.Approximate, Said)));

    [Theory]
    [InlineData("", "")]
    [InlineData("five months", "Five months")]
    public void Capital_Words_BeginASentence(string words, string expected) => Assert.Equal(expected, AgeWords.Capital(words));
}
