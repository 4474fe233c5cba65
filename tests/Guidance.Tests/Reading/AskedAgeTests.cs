using GentleSleepBot.Guidance.Reading;

namespace Guidance.Tests.Reading;

public sealed class AskedAgeTests
{
    [Theory]
    [InlineData("7", 7)]
    [InlineData("about 7", 7)]
    [InlineData("seven", 7)]
    [InlineData("5 and a half", 5.5)]
    [InlineData("five and a half", 5.5)]
    [InlineData("5 1/2", 5.5)]
    [InlineData("5.5", 5.5)]
    [InlineData("about 5 and a half", 5.5)]
    [InlineData("he's 5 and a half", 5.5)]
    [InlineData("5 and a half now", 5.5)]
    [InlineData("8 and a half", 8.5)]
    [InlineData("8 and a half, and she wakes the whole night", 8.5)]
    public void Read_BareNumberWhenAgeWasAsked_IsMonths(string text, double months) =>
        Assert.Equal(months, Reader.Read(text, FactKind.Age).AgeMonths);

    [Theory]
    [InlineData("5 times")]
    [InlineData("2 or 3 times")]
    [InlineData("which one do you mean")]
    [InlineData("2 naps")]
    public void Read_CountWhenAgeWasAsked_IsNoAge(string text) => Assert.Null(Reader.Read(text, FactKind.Age).AgeMonths);

    [Fact]
    public void Read_BareNumberUnasked_IsNoAge() => Assert.Null(Reader.Read("7").AgeMonths);
}
