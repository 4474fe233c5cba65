using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Language;
using GentleSleepBot.Guidance.Safety;
using GentleSleepBot.Guidance.Safety.Likeness;

namespace Guidance.Tests.Safety.Likeness;

/// <summary>What the shipped examples teach the whole screen.</summary>
public sealed class ShippedExamplesTests
{
    private const int FewestExamples = 12;

    [Fact]
    public void EveryRule_HasExamples()
    {
        var counts = DangerExamples.Load(new DirectoryInfo(Path.Combine(KnowledgeFolder.Find().FullName, "safety")), KnowledgeLoader.Load(KnowledgeFolder.Find()), SafetyFixture.Rules).Examples.CountBy(example => example.RuleId ?? "none").ToDictionary();

        Assert.All(SafetyFixture.Rules.Compiled.Rules.Where(rule => !rule.Id.StartsWith("L-", StringComparison.Ordinal) && rule.Id != "S-prescribed"), rule =>
            Assert.True(counts.GetValueOrDefault(rule.Id) >= FewestExamples, rule.Id));
    }

    [Theory]
    [InlineData("picked him up from the mat and everything just hung, head too, like lifting a wet coat", SafetyLevel.MedicalEmergency)]
    [InlineData("they would manage fine without me, better really, i keep working out who would have her", SafetyLevel.ParentCrisis)]
    [InlineData("i had to give the baby to the neighbour through the window because of what my hands were going to do", SafetyLevel.ParentCrisis)]
    public void Assess_WordsThatNoRuleLists_AreHeardByLikeness(string said, SafetyLevel level)
    {
        var finding = SafetyFixture.Whole.Assess(MessageText.Parse(said), SafetyContext.Empty).Finding;

        Assert.Equal((SafetyLevel.None, level, true), (SafetyFixture.Assess(said).Level, finding?.Level ?? SafetyLevel.None, finding?.ByLikeness ?? false));
    }

    [Fact]
    public void Assess_ASignTakenBackInItsSentence_IsNotHeard() =>
        Assert.Equal(SafetyLevel.None, SafetyFixture.Whole.Assess(MessageText.Parse("thought his lips were blue but it was the light, they are pink"), SafetyContext.Empty).Level);

    [Fact]
    public void Assess_AnAgeThatTheRuleIsNotFor_IsNotHeard() =>
        Assert.Equal(SafetyLevel.None, SafetyFixture.Whole.Assess(MessageText.Parse("my 3 year old sleeps with a pillow and a duvet"), SafetyContext.Empty).Level);
}
