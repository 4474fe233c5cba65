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
    [InlineData("i keep lifting his hand and it goes down like it belongs to a doll", SafetyLevel.MedicalEmergency)]
    [InlineData("i dont trust my own hands near her tonight", SafetyLevel.ParentCrisis)]
    [InlineData("i have nothing left to stay for and nobody would notice the difference", SafetyLevel.ParentCrisis)]
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
