using Recognizers.Text;
using Recognizers.Text.NumberWithUnit;

namespace Recognizers.Tests.NumberWithUnit;

public class RecognizeTemperatureTests
{
    [Theory]
    [InlineData("she has 38.4C", "38.4c", "38.4", "C")]
    [InlineData("102.2 f", "102.2 f", "102.2", "F")]
    [InlineData("39°", "39°", "39", "Degree")]
    [InlineData("38 point 5 degrees", "38 point 5 degrees", "38.5", "Degree")]
    [InlineData("minus 4 celsius", "minus 4 celsius", "-4", "C")]
    [InlineData("37,8 °C", "37,8 °c", "37.8", "C")]
    [InlineData("in fahrenheit", "fahrenheit", null, "F")]
    public void RecognizeTemperature_Reading_GivesValueAndUnit(string query, string text, string? value, string unit)
    {
        var result = Assert.Single(NumberWithUnitRecognizer.RecognizeTemperature(query, Culture.English));

        Assert.Equal((text, value, unit), (result.Text, result.Resolution["value"], result.Resolution["unit"]));
    }

    [Fact]
    public void RecognizeTemperature_UnitAloneToo_ComesAfterReadings()
    {
        var results = NumberWithUnitRecognizer.RecognizeTemperature("fahrenheit for 38 celsius", Culture.English);

        Assert.Equal(["38 celsius", "fahrenheit"], results.Select(result => result.Text));
    }

    [Theory]
    [InlineData("a 30 degree angle")]
    [InlineData("part ABC-12C")]
    [InlineData("costs 9C/piece")]
    [InlineData("flying an Airbus 320F")]
    public void RecognizeTemperature_OnlyLooksLikeOne_FindsNothing(string query) =>
        Assert.Empty(NumberWithUnitRecognizer.RecognizeTemperature(query, Culture.English));

    [Theory]
    [InlineData("a fever of 101.3 since noon", "101.3", "F")]
    [InlineData("temp is 39", "39", "C")]
    [InlineData("her temperature was 38 point 5 at bedtime", "38.5", "C")]
    [InlineData("thermometer says one hundred and two", "102", "F")]
    public void RecognizeTemperature_BodyTemperatureWithoutUnit_TakesTheOnlyUnitItCanHave(string query, string value, string unit)
    {
        var result = Assert.Single(NumberWithUnitRecognizer.RecognizeTemperature(query, Culture.English, NumberWithUnitOptions.BodyTemperature));

        Assert.Equal((value, unit), (result.Resolution["value"], result.Resolution["unit"]));
        Assert.Empty(NumberWithUnitRecognizer.RecognizeTemperature(query, Culture.English));
    }

    [Theory]
    [InlineData("no fever, born at 38 weeks")]
    [InlineData("fever and only 100 ml today")]
    [InlineData("fever, up 4 times")]
    [InlineData("weighs 38")]
    public void RecognizeTemperature_BodyTemperatureOption_LeavesOtherNumbers(string query) =>
        Assert.Empty(NumberWithUnitRecognizer.RecognizeTemperature(query, Culture.English, NumberWithUnitOptions.BodyTemperature));
}
