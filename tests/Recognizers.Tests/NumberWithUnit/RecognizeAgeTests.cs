using Recognizers.Text;
using Recognizers.Text.NumberWithUnit;

namespace Recognizers.Tests.NumberWithUnit;

public class RecognizeAgeTests
{
    [Theory]
    [InlineData("he is 11 months old now", "11 months old", "11", "Month")]
    [InlineData("my 3-week-old", "3-week-old", "3", "Week")]
    [InlineData("six days old", "six days old", "6", "Day")]
    [InlineData("2yo", "2yo", "2", "Year")]
    [InlineData("9mo", "9mo", "9", "Month")]
    [InlineData("2 and a half years old", "2 and a half years old", "2.5", "Year")]
    [InlineData("weeks of age", "weeks of age", null, "Week")]
    [InlineData("age 4", "age 4", "4", "Age")]
    [InlineData("a 3 y.o. boy", "3 y.o.", "3", "Year")]
    [InlineData("her 9 m/o", "9 m/o", "9", "Month")]
    [InlineData("between 2 and 3 years old", "3 years old", "3", "Year")]
    public void RecognizeAge_Age_GivesValueAndUnit(string query, string text, string? value, string unit)
    {
        var result = Assert.Single(NumberWithUnitRecognizer.RecognizeAge(query, Culture.English));

        Assert.Equal((text, value, unit, "age"), (result.Text, result.Resolution["value"], result.Resolution["unit"], result.TypeName));
    }

    [Theory]
    [InlineData("for 3 months")]
    [InlineData("slept 2 hours")]
    public void RecognizeAge_PlainDuration_FindsNothing(string query) =>
        Assert.Empty(NumberWithUnitRecognizer.RecognizeAge(query, Culture.English));
}
