using GentleSleepBot.Guidance.Safety;

namespace Guidance.Tests.Safety;

/// <summary>The table of dangers that the makers worked from, row by row: each has its rule, at its level.</summary>
public sealed class SafetyTableTests
{
    public static TheoryData<string, SafetyLevel> Rows { get; } = new()
    {
        { "F-young F-low F-red E1 E1-monitor E2 E3 E3-turned E4 E5 E6 E7 E8 E8-young E8-high E9 E10 E11 E11-now E12 E13 E14 E15 E16 E-amber E-hot-asleep U1 P1-now E13-sleeps", SafetyLevel.MedicalEmergency },
        { "C1 C3 C3-now C3-other C4 C6 C6-violent-partner C7 C8 C8-handled C1-hint", SafetyLevel.ParentCrisis },
        { "F-39-3to6 F-38-3to6 F-40 F-39 F-5days F-day F-3days F-chills U2 U3 U4 U5 U5-older U6 U7 U8 BP10 U9 U10 U11 U12 U13 U14 U14-wee U15 U15-wake U16 U-unwell U-worse U-hot-asleep U-thirst U-much-wee U-child-dying S12-given P1 F-asks F-touch F-38 U3-few U8-nose U-jabs", SafetyLevel.MedicalSoon },
        { "S1 S2 S2-company S2-older S3 S4 S5 S6 S7 S8 S9 S10 S11 S12 S13 S14 S15 S16 S-prescribed S-unwatched S-locked S-sleepwalk S3-rolls", SafetyLevel.UnsafeSleep },
        { "C5 W1 W2 W3 W3-drop W4 W5 W8 W-died W-other W9", SafetyLevel.ParentWellbeing },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Rows_OfALevel_HaveTheirRules(string ids, SafetyLevel level)
    {
        var levels = SafetyFixture.Rules.Rules.ToDictionary(rule => rule.Id, rule => rule.Level, StringComparer.Ordinal);

        Assert.All(ids.Split(' '), id => Assert.Equal(level, levels.GetValueOrDefault(id)));
    }
}
