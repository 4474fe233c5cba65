using GentleSleepBot.Guidance.Safety;

namespace Guidance.Tests.Safety;

/// <summary>Heat that a hand felt and no thermometer measured.</summary>
public sealed class FeltFeverTests
{
    [Theory]
    [InlineData("he feels hot, 8 months", "F-touch")]
    [InlineData("she's burning up, 2 years", "F-touch")]
    [InlineData("8 months, his forehead is hot and he won't settle", "F-touch")]
    [InlineData("my 10 month old feels warm", "F-touch")]
    [InlineData("my 4 month old feels hot", "F-38-3to6")]
    [InlineData("my 5 week old feels warm", "F-warm-young")]
    [InlineData("he feels a bit warm", "F-warm-young")]
    [InlineData("my 5 week old feels hot", "F-young")]
    [InlineData("hot night and he feels hot too, 8 months", "F-touch")]
    [InlineData("hot night and he feels hot too, 5 weeks", "F-young")]
    [InlineData("her sleeping bag is off but she still feels really hot, 8 months", "F-touch")]
    [InlineData("she had hot milk and now she feels hot, 9 months", "F-touch")]
    [InlineData("the nursery feels warm and she feels warm, 5 weeks", "F-warm-young")]
    [InlineData("she feels boiling in her sleeping bag, 8 months", "S8")]
    public void Assess_HotByTouch_IsMetByTheAge(string text, string rule) => Assert.Equal(rule, SafetyFixture.Assess(text).Finding?.RuleId);

    [Theory]
    [InlineData("hot night, my 8 month old wakes every hour")]
    [InlineData("the room is so hot, 8 months, naps are short")]
    [InlineData("he takes hot milk before bed, 2 years")]
    [InlineData("a warm bath and then bed, 8 months, he still fights sleep")]
    [InlineData("is she too hot in her sleep bag? 8 months")]
    [InlineData("he feels hot in his sleeping bag, 8 months")]
    [InlineData("i feel hot and tired, 8 month old awake again")]
    [InlineData("the nursery feels warm at night, 5 weeks")]
    [InlineData("baby feels warm and cosy on me, 5 weeks")]
    [InlineData("she feels warm enough in her bag, 8 months")]
    [InlineData("she feels warm, her temp is 36.8, 8 months")]
    [InlineData("we are burning up in this heatwave, 8 months old, up all night")]
    public void Assess_WarmthThatIsNoFever_IsCalm(string text) => Assert.Equal(SafetyLevel.None, SafetyFixture.Assess(text).Level);
}
