namespace Guidance.Tests.Safety;

/// <summary>Hints that a parent may do harm, and words that only sound like it.</summary>
public sealed class HintOfHarmTests
{
    [Theory]
    [InlineData("dont know what i might do")]
    [InlineData("I'm not sure what I could do to her")]
    [InlineData("i dont know what ill do if he doesnt stop")]
    [InlineData("scared of what im capable of")]
    [InlineData("i might do something stupid")]
    [InlineData("so angry i shook the crib")]
    [InlineData("i kicked the moses basket")]
    [InlineData("ive been slamming the pram about in a rage")]
    [InlineData("cant control myself with him")]
    public void Assess_HintOfHarm_IsACrisis(string text) => Assert.Equal("parent_crisis", SafetyFixture.Level(text));

    [Theory]
    [InlineData("i hate my baby")]
    [InlineData("he wont stop and i hate him")]
    [InlineData("i'm screaming at her every night")]
    public void Assess_AngerAtTheChild_IsAskedAbout(string text) => Assert.Equal("W5", SafetyFixture.Assess(text).Finding?.RuleId);

    [Theory]
    [InlineData("he shakes the cot until we come")]
    [InlineData("i gently shook the cot to settle her")]
    [InlineData("i dont know what i would do without my mum")]
    [InlineData("not sure what to do about naps")]
    [InlineData("i pushed the pram back and forth to get her to sleep")]
    [InlineData("i hate him crying in the car seat")]
    public void Assess_WordsThatOnlySoundLikeIt_AreCalm(string text) => Assert.Equal("none", SafetyFixture.Level(text));
}
