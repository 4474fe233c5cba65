using GentleSleepBot.Dialogs;
using GentleSleepBot.Dialogs.Memory;

namespace Dialogs.Tests;

/// <summary>How long everything is kept is said as it is set.</summary>
public sealed class KeptForTests
{
    [Theory]
    [InlineData(1, "1 hour")]
    [InlineData(24, "24 hours")]
    [InlineData(47, "47 hours")]
    [InlineData(48, "2 days")]
    [InlineData(720, "30 days")]
    public void Welcome_AnySpan_SaysIt(int hours, string said) =>
        Assert.Contains($"is deleted {said} after your last message", Replies.Welcome(new KeptFor(TimeSpan.FromHours(hours), TimeSpan.FromDays(365))), StringComparison.Ordinal);
}
