using System.Globalization;
using GentleSleepBot.Guidance.Language;
using GentleSleepBot.Guidance.Safety.Patterns;
using GentleSleepBot.Guidance.Safety.Readings;

namespace Guidance.Tests.Safety;

/// <summary>Body temperatures as parents write and say them, in both scales; and numbers that are none.</summary>
public sealed class TemperatureReaderTests
{
    [Theory]
    [InlineData("temp 38.4", "38.4")]
    [InlineData("temp thirty eight point five", "38.5")]
    [InlineData("temp of thirty nine", "39")]
    [InlineData("temp of forty one", "41")]
    [InlineData("temp 38 point 5", "38.5")]
    [InlineData("temp 38 dot 5", "38.5")]
    [InlineData("temp 39 and a half", "39.5")]
    [InlineData("fever of a hundred and three", "39.44")]
    [InlineData("fever of a hundred two", "38.89")]
    [InlineData("fever of 101", "38.33")]
    [InlineData("he is 38.5 celsius", "38.5")]
    [InlineData("he is 39.2 and floppy", "39.2")]
    [InlineData("his temp won't go below 39", "39")]
    [InlineData("not sure if 38.5 is high", "38.5")]
    [InlineData("35.1 this morning and cold", "35.1")]
    public void Read_BodyTemperature_IsFoundInCelsius(string said, string expected) => Assert.Equal(expected, Read(said));

    [Theory]
    [InlineData("he is 38 weeks")]
    [InlineData("sleeps 40 minutes")]
    [InlineData("paid £38 for it")]
    [InlineData("born at 38+2")]
    [InlineData("36/37 maybe")]
    [InlineData("40% of nights")]
    [InlineData("the room is 36 degrees")]
    [InlineData("36 degrees in the nursery")]
    [InlineData("call if it goes over 38")]
    [InlineData("if the temp is 38")]
    [InlineData("temp stayed under 38")]
    [InlineData("I am 38")]
    [InlineData("I am 38. The room is warm")]
    [InlineData("temp 60")]
    public void Read_NumberThatIsNone_IsLeft(string said) => Assert.Equal("", Read(said));

    private static string Read(string said) => string.Join(' ', TemperatureReader.Read(new ScreenWords(MessageText.Parse(said), Vocabulary()))
        .Select(found => found.Celsius.ToString(CultureInfo.InvariantCulture)));

    private static PatternVocabulary Vocabulary()
    {
        var vocabulary = new PatternVocabulary();
        vocabulary.Close();
        return vocabulary;
    }
}
