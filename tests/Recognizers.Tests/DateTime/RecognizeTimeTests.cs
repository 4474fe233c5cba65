using Recognizers.Text;
using Recognizers.Text.DateTime;

namespace Recognizers.Tests.DateTime;

public class RecognizeTimeTests
{
    [Theory]
    [InlineData("woke 4:15", "4:15", "T04:15 T16:15")]
    [InlineData("up at 3", "3", "T03 T15")]
    [InlineData("at 6.20", "at 6.20", "T06:20 T18:20")]
    [InlineData("bed 7.45pm", "7.45pm", "T19:45")]
    [InlineData("feed 230 am", "230 am", "T02:30")]
    [InlineData("half 8", "half 8", "T08:30 T20:30")]
    [InlineData("half past ten", "half past ten", "T10:30 T22:30")]
    [InlineData("a quarter to 6", "a quarter to 6", "T05:45 T17:45")]
    [InlineData("25 mins past two", "25 mins past two", "T02:25 T14:25")]
    [InlineData("quarter to 1", "quarter to 1", "T12:45 T00:45")]
    [InlineData("5 p.m.", "5 p.m.", "T17")]
    [InlineData("2am-ish", "2am-ish", "T02")]
    [InlineData("8ish", "8ish", "T08")]
    [InlineData("four in the morning", "four in the morning", "T04")]
    [InlineData("3 at night", "3 at night", "T03")]
    [InlineData("9 at night", "9 at night", "T21")]
    [InlineData("six twenty five", "six twenty five", "T06:25 T18:25")]
    [InlineData("up at midnight", "midnight", "T00")]
    [InlineData("21:05", "21:05", "T21:05")]
    [InlineData("12am", "12am", "T00")]
    [InlineData("6am in the morning", "6am in the morning", "T06")]
    [InlineData("nine o'clock sharp", "nine o'clock sharp", "T09 T21")]
    [InlineData("at 20 to 9", "20 to 9", "T08:40 T20:40")]
    public void RecognizeDateTime_ClockTime_GivesEveryHourItMayBe(string query, string text, string timex)
    {
        var result = Assert.Single(DateTimeRecognizer.RecognizeDateTime(query, Culture.English));

        Assert.Equal((text, "datetimeV2.time", timex), (result.Text, result.TypeName, Values.Timex(result)));
    }

    [Theory]
    [InlineData("since 1am", "since 01:00:00 ")]
    [InlineData("after 10pm", "after 22:00:00 ")]
    [InlineData("until 5.30am", "before  05:30:00")]
    [InlineData("7pm or later", "since 19:00:00 ")]
    public void RecognizeDateTime_OpenRange_GivesTheOneEnd(string query, string expected)
    {
        var value = Values.Of(Assert.Single(DateTimeRecognizer.RecognizeDateTime(query, Culture.English)))[0];

        Assert.Equal(expected, $"{value["Mod"]} {value.GetValueOrDefault("start")} {value.GetValueOrDefault("end")}");
    }

    [Theory]
    [InlineData("2-4am", "(T02,T04,PT2H)")]
    [InlineData("from 10 to 2am", "(T22,T02,PT4H)")]
    [InlineData("between 9 and 10.30pm", "(T21,T22:30,PT1H30M)")]
    [InlineData("7pm-7am", "(T19,T07,PT12H)")]
    [InlineData("from 1pm for 2 hours", "(T13,T15:00:00,PT2H)")]
    [InlineData("11pm to 3", "(T23,T03,PT4H)")]
    [InlineData("in the late afternoon", "TAF")]
    [InlineData("before dinner", "TMED")]
    [InlineData("at dinner time", "TMED")]
    public void RecognizeDateTime_Range_GivesTimex(string query, string timex)
    {
        var result = Assert.Single(DateTimeRecognizer.RecognizeDateTime(query, Culture.English));

        Assert.Equal(("datetimeV2.timerange", timex), (result.TypeName, Values.Timex(result)));
    }

    [Theory]
    [InlineData("7-7", "(T07,T19,PT12H) (T19,T07,PT12H)")]
    [InlineData("awake 2-4", "(T02,T04,PT2H) (T14,T16,PT2H)")]
    [InlineData("since 1", "T01 T13")]
    [InlineData("up till 5", "T05 T17")]
    public void RecognizeDateTime_LooseHours_TakesLoneHours(string query, string timex)
    {
        var result = Assert.Single(DateTimeRecognizer.RecognizeDateTime(query, Culture.English, DateTimeOptions.LooseHours));

        Assert.Equal(timex, Values.Timex(result));
        Assert.Empty(DateTimeRecognizer.RecognizeDateTime(query, Culture.English));
    }

    [Theory]
    [InlineData("version 1.6714")]
    [InlineData("4 babies")]
    [InlineData("the dinner was cold")]
    [InlineData("1.45/2/2/2")]
    [InlineData("9a is our room")]
    public void RecognizeDateTime_NoTime_FindsNothing(string query) =>
        Assert.Empty(DateTimeRecognizer.RecognizeDateTime(query, Culture.English, DateTimeOptions.LooseHours));
}
