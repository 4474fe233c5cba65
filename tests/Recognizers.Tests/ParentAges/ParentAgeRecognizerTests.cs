using Recognizers.Text;
using Recognizers.Text.ParentAges;

namespace Recognizers.Tests.ParentAges;

public class ParentAgeRecognizerTests
{
    [Theory]
    [InlineData("my 8mo wont settle", "8mo", 8)]
    [InlineData("LO is 8m old", "8m old", 8)]
    [InlineData("LO 5m", "5m", 5)]
    [InlineData("DD (7m) is teething", "7m", 7)]
    [InlineData("tips for LO 5m please", "5m", 5)]
    [InlineData("my 7.5 month old", "7.5 month old", 7.5)]
    [InlineData("41/2 month old", "41/2 month old", 4.5)]
    [InlineData("she's 7½ months", "7½ months", 7.5)]
    [InlineData("he is 4 and a half months old", "4 and a half months old", 4.5)]
    [InlineData("six month old twins", "six month old", 6)]
    [InlineData("2yo", "2yo", 24)]
    [InlineData("a 2 y/o boy", "2 y/o", 24)]
    [InlineData("18 m/o girl", "18 m/o", 18)]
    [InlineData("a year and a half old", "a year and a half old", 18)]
    [InlineData("1yr 4mo", "1yr 4mo", 16)]
    [InlineData("8moold", "8moold", 8)]
    [InlineData("LO - 5 months", "5 months", 5)]
    [InlineData("my son is 5 (months)", "5 (months)", 5)]
    [InlineData("a couple of months old", "a couple of months old", 2)]
    [InlineData("just turned 2 last week", "2", 24)]
    [InlineData("turns 10 months old tomorrow", "10 months old", 10)]
    [InlineData("he is almost 1", "1", 11)]
    [InlineData("she's two and a half", "two and a half", 30)]
    [InlineData("DS1 4, on his own", "4", 48)]
    public void Recognize_MonthsAndYears_GivesMonths(string query, string text, double months)
    {
        var age = Assert.Single(ParentAgeRecognizer.Recognize(query, Culture.English));

        Assert.Equal(text, age.Text);
        Assert.Equal(months, age.Months, 2);
        Assert.Equal(AgeBasis.Birth, age.Basis);
    }

    [Theory]
    [InlineData("13wks", 91)]
    [InlineData("13w+4", 95)]
    [InlineData("13w4d", 95)]
    [InlineData("LO is 13+4", 95)]
    [InlineData("3 days old", 3)]
    [InlineData("day 5 and feeding nonstop", 5)]
    [InlineData("10do", 10)]
    [InlineData("9 & a half weeks", 66.5)]
    [InlineData("born 3 weeks ago", 21)]
    public void Recognize_WeeksAndDays_GivesDays(string query, double days)
    {
        var age = Assert.Single(ParentAgeRecognizer.Recognize(query, Culture.English));

        Assert.Equal(days / 30.4375, age.Months, 2);
    }

    [Theory]
    [InlineData("14 weeks but 9 weeks corrected", "14 weeks Birth, 9 weeks corrected Corrected")]
    [InlineData("14 weeks but 9 corrected", "14 weeks Birth, 9 corrected Corrected")]
    [InlineData("16 weeks (9 adjusted)", "16 weeks Birth, 9 adjusted Corrected")]
    [InlineData("born 6 weeks early, now 5 months", "6 weeks early Early, 5 months Birth")]
    [InlineData("31 weeker, 4 months actual", "31 weeker Gestation, 4 months actual Actual")]
    [InlineData("born at 34 weeks", "34 weeks Gestation")]
    [InlineData("10 weeks pp", "10 weeks pp Postpartum")]
    [InlineData("38 weeks pregnant with a 2yo", "38 weeks pregnant Pregnancy, 2yo Birth")]
    [InlineData("2 and 4 year olds", "2 Birth, 4 year olds Birth")]
    public void Recognize_SeveralCounts_TellsWhatEachCountsFrom(string query, string expected) =>
        Assert.Equal(expected, string.Join(", ", ParentAgeRecognizer.Recognize(query, Culture.English).Select(age => $"{age.Text} {age.Basis}")));

    [Theory]
    [InlineData("sleep trained at 6 months", AgeMoment.Then)]
    [InlineData("awful since 4 months", AgeMoment.Then)]
    [InlineData("turned 1 yesterday", AgeMoment.Turned)]
    [InlineData("she'll be 2 next week", AgeMoment.Turning)]
    [InlineData("13 months tomorrow", AgeMoment.Turning)]
    [InlineData("he is 9 months", AgeMoment.Now)]
    public void Recognize_OtherTimes_TellsWhen(string query, AgeMoment moment) =>
        Assert.Equal(moment, Assert.Single(ParentAgeRecognizer.Recognize(query, Culture.English)).Moment);

    [Theory]
    [InlineData("8 months old", AgeForm.Outright)]
    [InlineData("my daughter is 8 months", AgeForm.AfterChild)]
    [InlineData("13wks and no naps", AgeForm.UnitOnly)]
    [InlineData("my 2.5 has stopped napping", AgeForm.Bare)]
    [InlineData("4 month sleep regression", AgeForm.Phase)]
    public void Recognize_MoreOrLessPlain_TellsTheForm(string query, AgeForm form) =>
        Assert.Equal(form, Assert.Single(ParentAgeRecognizer.Recognize(query, Culture.English)).Form);

    [Theory]
    [InlineData("8 months old", 8, 9)]
    [InlineData("almost 1 year old", 10, 12)]
    [InlineData("2-3 months old", 2, 4)]
    [InlineData("about 5 months old", 4, 6)]
    [InlineData("between 4 and 5 months", 4, 6)]
    [InlineData("4/5 months old", 4, 6)]
    public void Recognize_Blurred_GivesBounds(string query, double earliestMonths, double latestMonths)
    {
        var age = Assert.Single(ParentAgeRecognizer.Recognize(query, Culture.English));

        Assert.Equal((earliestMonths, latestMonths), (Math.Round(age.EarliestDays / 30.4375, 2), Math.Round(age.LatestDays / 30.4375, 2)));
    }

    [Theory]
    [InlineData("up every 45m")]
    [InlineData("awake 12m")]
    [InlineData("the first 3 months")]
    [InlineData("for 3 months")]
    [InlineData("3 weeks ago")]
    [InlineData("the last 2 weeks")]
    [InlineData("it's almost 1")]
    [InlineData("up at 2")]
    [InlineData("wakes at 1.45/2/2/2")]
    [InlineData("2-4am")]
    [InlineData("she is one happy baby")]
    [InlineData("I'm 34 years old")]
    [InlineData("150ml")]
    [InlineData("")]
    public void Recognize_NoAge_FindsNothing(string query) =>
        Assert.Empty(ParentAgeRecognizer.Recognize(query, Culture.English));
}
