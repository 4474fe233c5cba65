using GentleSleepBot.Dialogs.Plans;
using GentleSleepBot.Guidance.Plans;

namespace Dialogs.Tests;

public sealed class KeptPlanTests
{
    [Fact]
    public void Noting_BeyondAHundredChanges_KeepsTheLatest()
    {
        var plan = new KeptPlan("night-weaning", new SleepPlan("nights", null, []), 0, DateTimeOffset.UnixEpoch, []);

        for (var change = 0; change < 150; change++)
            plan = plan.Noting(DateTimeOffset.UnixEpoch, $"{change}", "");

        Assert.Equal((100, "50", "149"), (plan.History.Count, plan.History[0].What, plan.History[^1].What));
    }
}
