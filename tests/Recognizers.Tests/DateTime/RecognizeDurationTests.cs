using Recognizers.Text;
using Recognizers.Text.DateTime;

namespace Recognizers.Tests.DateTime;

public class RecognizeDurationTests
{
    [Theory]
    [InlineData("slept 40 mins", "40 mins", "PT40M", "2400")]
    [InlineData("naps for 1.5hrs", "1.5hrs", "PT1.5H", "5400")]
    [InlineData("took half an hour", "half an hour", "PT0.5H", "1800")]
    [InlineData("an hour and a half", "an hour and a half", "PT1.5H", "5400")]
    [InlineData("two and half hours", "two and half hours", "PT2.5H", "9000")]
    [InlineData("1h30", "1h30", "PT1H30M", "5400")]
    [InlineData("2h 15m", "2h 15m", "PT2H15M", "8100")]
    [InlineData("for 2 hours and 10 minutes", "2 hours and 10 minutes", "PT2H10M", "7800")]
    [InlineData("a couple of nights", "a couple of nights", "P2D", "172800")]
    [InlineData("for a few weeks", "a few weeks", "P3W", "1814400")]
    [InlineData("whole week", "whole week", "P1W", "604800")]
    [InlineData("a fortnight", "a fortnight", "P2W", "1209600")]
    [InlineData("5 months 2 weeks", "5 months 2 weeks", "P5M2W", "14169600")]
    public void RecognizeDateTime_Duration_GivesTimexAndSeconds(string query, string text, string timex, string seconds)
    {
        var (found, value) = Single(query);

        Assert.Equal((text, "datetimeV2.duration"), (found.Text, found.TypeName));
        Assert.Equal((timex, seconds), (value["timex"], value["value"]));
    }

    [Fact]
    public void RecognizeDateTime_GreaterUnitAfterAnd_IsADurationOfItsOwn() =>
        Assert.Equal(["10 minutes", "2 hours"], DateTimeRecognizer.RecognizeDateTime("10 minutes and 2 hours", Culture.English).Select(result => result.Text));

    [Theory]
    [InlineData("more than 3 weeks", "more")]
    [InlineData("less than an hour", "less")]
    public void RecognizeDateTime_Bound_GivesMod(string query, string mod) => Assert.Equal(mod, Single(query).Value["Mod"]);

    [Theory]
    [InlineData("every 2 hours", "PT2H")]
    [InlineData("every night", "TNI")]
    [InlineData("each day", "P1D")]
    public void RecognizeDateTime_AgainAndAgain_IsASet(string query, string timex)
    {
        var (found, value) = Single(query);

        Assert.Equal(("datetimeV2.set", timex), (found.TypeName, value["timex"]));
    }

    private static (ModelResult Result, Dictionary<string, string> Value) Single(string query)
    {
        var result = Assert.Single(DateTimeRecognizer.RecognizeDateTime(query, Culture.English));
        return (result, Assert.Single((List<Dictionary<string, string>>)result.Resolution["values"]));
    }
}
