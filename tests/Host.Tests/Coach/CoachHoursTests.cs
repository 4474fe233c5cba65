using System.Globalization;
using GentleSleepBot.Host.Coach;

namespace Host.Tests.Coach;

public sealed class CoachHoursTests
{
    [Theory]
    [InlineData("2026-03-02T10:00:00Z", "Europe/London", "2026-03-02T17:00:00Z")]
    [InlineData("2026-03-02T16:30:00Z", "Europe/London", "2026-03-03T17:00:00Z")]
    [InlineData("2026-03-06T20:00:00Z", "Europe/London", "2026-03-09T17:00:00Z")]
    [InlineData("2026-03-02T10:00:00Z", "Australia/Sydney", "2026-03-03T06:00:00Z")]
    [InlineData("2026-03-02T10:00:00Z", "no/where", "2026-03-02T17:00:00Z")]
    public void PromiseFor_Asked_IsTheEndOfTheNextWorkingDayThatHasAnHourLeft(string asked, string zone, string promised)
    {
        var hours = new CoachHours { TimeZone = zone };

        Assert.Equal(Time(promised), hours.PromiseFor(Time(asked)));
    }

    [Fact]
    public void PromiseFor_NoDays_IsAWeek() => Assert.Equal(Time("2026-03-09T10:00:00Z"), new CoachHours { Days = [] }.PromiseFor(Time("2026-03-02T10:00:00Z")));

    private static DateTimeOffset Time(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
