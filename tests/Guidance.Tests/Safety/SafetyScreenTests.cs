using GentleSleepBot.Guidance.Safety;

namespace Guidance.Tests.Safety;

public sealed class SafetyScreenTests
{
    [Theory]
    [InlineData("she's 5 weeks and 38.4", "medical_emergency", "F-young")]
    [InlineData("He isn't breathing", "medical_emergency", "E1")]
    [InlineData("sucking in under his ribs when he breathes", "medical_emergency", "E2")]
    [InlineData("her lips are blue", "medical_emergency", "E3")]
    [InlineData("I can't wake him up", "medical_emergency", "E4")]
    [InlineData("I think she is having a seizure", "medical_emergency", "E5")]
    [InlineData("he's choking on a grape", "medical_emergency", "E6")]
    [InlineData("I'm going to shake him", "parent_crisis", "C1")]
    [InlineData("i want to die", "parent_crisis", "C3")]
    [InlineData("I shook him", "medical_emergency", "E14")]
    [InlineData("voices telling me to hurt the baby", "parent_crisis", null)]
    public void Assess_RedFlag_FindsRule(string text, string level, string? rule)
    {
        var found = SafetyFixture.Assess(text);

        Assert.Equal(level, found.Level.Name());
        if (rule is not null)
            Assert.Equal(rule, found.Finding!.RuleId);
    }
}
