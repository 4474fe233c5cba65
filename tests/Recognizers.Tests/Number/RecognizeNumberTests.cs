using Recognizers.Text;
using Recognizers.Text.Number;

namespace Recognizers.Tests.Number;

public class RecognizeNumberTests
{
    [Theory]
    [InlineData("woke 4 times", "4", "integer")]
    [InlineData("about 1,250 steps", "1250", "integer")]
    [InlineData("took 10 000 steps", "10000", "integer")]
    [InlineData("only 7.5 of it", "7.5", "decimal")]
    [InlineData("drank .75 of it", "0.75", "decimal")]
    [InlineData("7½", "7.5", "fraction")]
    [InlineData("-½", "-0.5", "fraction")]
    [InlineData("3 1/2", "3.5", "fraction")]
    [InlineData("minus 3", "-3", "integer")]
    [InlineData("forty-one", "41", "integer")]
    [InlineData("three hundred and sixty five", "365", "integer")]
    [InlineData("nineteen hundred", "1900", "integer")]
    [InlineData("six thousand and twelve", "6012", "integer")]
    [InlineData("two dozen", "24", "integer")]
    [InlineData("a couple of", "2", "integer")]
    [InlineData("half a dozen", "6", "integer")]
    [InlineData("thirty eight point five", "38.5", "decimal")]
    [InlineData("38 point 5", "38.5", "decimal")]
    [InlineData("two and a half", "2.5", "fraction")]
    [InlineData("3 and a half", "3.5", "fraction")]
    [InlineData("three quarters", "0.75", "fraction")]
    [InlineData("four fifths", "0.8", "fraction")]
    [InlineData("sixty and two thirds", "60.6666666666667", "fraction")]
    [InlineData("two out of nine", "0.222222222222222", "fraction")]
    [InlineData("20k", "20000", "integer")]
    [InlineData("2^3", "8", "power")]
    public void RecognizeNumber_OneNumber_GivesValueAndSubtype(string query, string value, string subtype)
    {
        var result = Assert.Single(NumberRecognizer.RecognizeNumber(query, Culture.English));

        Assert.Equal((value, subtype), (result.Resolution["value"], result.Resolution["subtype"]));
    }

    [Theory]
    [InlineData("2-4", "2", "4")]
    [InlineData("7 - 7", "7", "7")]
    [InlineData("10.20.30", "10", "20", "30")]
    [InlineData("3/4/2025", "3", "4", "2025")]
    [InlineData("1.45/2/2", "1.45", "2", "2")]
    [InlineData("naps of 40, 35 and thirty", "40", "35", "30")]
    [InlineData("two three four", "2", "3", "4")]
    [InlineData("5 out of 3", "5", "3")]
    public void RecognizeNumber_SeveralNumbers_KeepsThemApart(string query, params string[] values) =>
        Assert.Equal(values, NumberRecognizer.RecognizeNumber(query, Culture.English).Select(result => result.Resolution["value"]));

    [Theory]
    [InlineData("the one with the blue lid")]
    [InlineData("which one is it")]
    [InlineData("150ml")]
    [InlineData("a1")]
    [InlineData("the second time")]
    [InlineData("")]
    public void RecognizeNumber_NoNumber_FindsNothing(string query) =>
        Assert.Empty(NumberRecognizer.RecognizeNumber(query, Culture.English));

    [Fact]
    public void RecognizeNumber_InText_GivesInclusiveOffsetsAndLowerCaseText()
    {
        var result = Assert.Single(NumberRecognizer.RecognizeNumber("About Twenty Two times", Culture.English));

        Assert.Equal(("twenty two", 6, 15, "number"), (result.Text, result.Start, result.End, result.TypeName));
    }

    [Fact]
    public void RecognizeNumber_UnknownCultureWithoutFallback_Throws() =>
        Assert.Throws<ArgumentException>(() => NumberRecognizer.RecognizeNumber("1", "xx-xx", fallbackToDefaultCulture: false));
}
