using Recognizers.Text;
using Recognizers.Text.DateTime;

namespace Recognizers.Tests.DateTime;

public class RecognizeDateTests
{
    /// <summary>A Wednesday.</summary>
    private static readonly System.DateTime Reference = new(2025, 3, 12, 3, 30, 0, DateTimeKind.Unspecified);

    [Theory]
    [InlineData("yesterday", "date", "2025-03-11")]
    [InlineData("the day after tomorrow", "date", "2025-03-14")]
    [InlineData("3 days ago", "date", "2025-03-09")]
    [InlineData("2 weeks from now", "date", "2025-03-26")]
    [InlineData("a month ago", "date", "2025-02-12")]
    [InlineData("next friday", "date", "2025-03-21")]
    [InlineData("last sunday", "date", "2025-03-09")]
    [InlineData("on monday", "date", "2025-03-10 2025-03-17")]
    [InlineData("born 5 April 2024", "date", "2024-04-05")]
    [InlineData("due june 2nd", "date", "2024-06-02 2025-06-02")]
    [InlineData("the 1st of march", "date", "2025-03-01 2026-03-01")]
    [InlineData("february 29", "date", "2024-02-29 2028-02-29")]
    [InlineData("40 minutes ago", "datetime", "2025-03-12 02:50:00")]
    [InlineData("in 2 hours", "datetime", "2025-03-12 05:30:00")]
    [InlineData("tomorrow at 3pm", "datetime", "2025-03-13 15:00:00")]
    [InlineData("7:30 tonight", "datetime", "2025-03-12 19:30:00")]
    [InlineData("last night at 2am", "datetime", "2025-03-12 02:00:00")]
    [InlineData("now", "datetime", "2025-03-12 03:30:00")]
    public void RecognizeDateTime_Point_CountsFromTheReference(string query, string type, string values)
    {
        var result = Assert.Single(DateTimeRecognizer.RecognizeDateTime(query, Culture.English, refTime: Reference));

        Assert.Equal("datetimeV2." + type, result.TypeName);
        Assert.Equal(values, string.Join(' ', Values.Of(result).Select(value => value["value"])));
    }

    [Theory]
    [InlineData("last night", "2025-03-11 20:00:00", "2025-03-11 23:59:59")]
    [InlineData("this morning", "2025-03-12 08:00:00", "2025-03-12 12:00:00")]
    [InlineData("tomorrow from 1 to 2pm", "2025-03-13 13:00:00", "2025-03-13 14:00:00")]
    [InlineData("yesterday 7pm-7am", "2025-03-11 19:00:00", "2025-03-12 07:00:00")]
    [InlineData("last week", "2025-03-03", "2025-03-10")]
    [InlineData("next month", "2025-04-01", "2025-05-01")]
    [InlineData("last weekend", "2025-03-08", "2025-03-10")]
    [InlineData("past 3 days", "2025-03-09", "2025-03-12")]
    [InlineData("last 12 hours", "2025-03-11 15:30:00", "2025-03-12 03:30:00")]
    public void RecognizeDateTime_Stretch_CountsFromTheReference(string query, string start, string end)
    {
        var value = Assert.Single(Values.Of(Assert.Single(DateTimeRecognizer.RecognizeDateTime(query, Culture.English, refTime: Reference))));

        Assert.Equal((start, end), (value["start"], value["end"]));
    }

    [Theory]
    [InlineData("since yesterday", "since 2025-03-11 ")]
    [InlineData("before tomorrow", "before  2025-03-13")]
    public void RecognizeDateTime_OpenDate_GivesTheOneEnd(string query, string expected)
    {
        var value = Values.Of(Assert.Single(DateTimeRecognizer.RecognizeDateTime(query, Culture.English, refTime: Reference)))[0];

        Assert.Equal(expected, $"{value["Mod"]} {value.GetValueOrDefault("start")} {value.GetValueOrDefault("end")}");
    }

    [Theory]
    [InlineData("it may 3 times over")]
    [InlineData("31 june")]
    public void RecognizeDateTime_NoSuchDay_IsNoDate(string query) =>
        Assert.DoesNotContain(DateTimeRecognizer.RecognizeDateTime(query, Culture.English, refTime: Reference), result => result.TypeName == "datetimeV2.date");

    [Fact]
    public void RecognizeDateTime_WithoutReference_LeavesRelativeDatesOut() =>
        Assert.Empty(DateTimeRecognizer.RecognizeDateTime("yesterday", Culture.English));

    [Fact]
    public void RecognizeDateTime_BeyondTheCalendar_DoesNotThrow() =>
        Assert.NotNull(DateTimeRecognizer.RecognizeDateTime("9999 years ago, in 99999 years", Culture.English, refTime: Reference));

    [Fact]
    public void RecognizeDateTime_LastAsVerb_StaysADuration() =>
        Assert.Equal("datetimeV2.duration", Assert.Single(DateTimeRecognizer.RecognizeDateTime("it will last 3 days", Culture.English, refTime: Reference)).TypeName);
}
