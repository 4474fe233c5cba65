namespace Guidance.Tests.Safety;

/// <summary>Asleep with the baby on a sofa or chair, in whatever words.</summary>
public sealed class SofaTests
{
    [Theory]
    [InlineData("we fell asleep on the couch")]
    [InlineData("me and her dozed off in the armchair")]
    [InlineData("fell asleep in armchair with baby on me")]
    [InlineData("woke up on the settee with him on my chest")]
    [InlineData("nodded off in recliner holding her")]
    [InlineData("both of us conked out on the lounge")]
    [InlineData("fed him in the rocking chair and we both dropped off")]
    [InlineData("dozed off together on the sofa again")]
    public void Assess_AsleepTogetherOnASofa_IsUnsafe(string text) => Assert.Equal("S1", SafetyFixture.Assess(text).Finding?.RuleId);

    [Theory]
    [InlineData("i fell asleep on the sofa alone while he was in his cot")]
    [InlineData("my husband sleeps on the couch so he can get up for work")]
    [InlineData("we fell asleep on the sofa while he was in his cot")]
    public void Assess_BabyInItsOwnBed_IsCalm(string text) => Assert.Equal("none", SafetyFixture.Level(text));
}
