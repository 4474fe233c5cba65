using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Language;
using GentleSleepBot.Guidance.Safety;
using GentleSleepBot.Guidance.Safety.Likeness;

namespace Guidance.Tests.Safety.Likeness;

/// <summary>What the shipped examples teach the whole screen.</summary>
public sealed class ShippedExamplesTests
{
    private const int FewestExamples = 12;
    private const int FewestPlainTalk = 700;

    // Heard by their words alone: each is a part of another rule that has examples.
    private static readonly string[] WithoutExamples = ["S-prescribed", "C1-hint", "E13-sleeps", "F-asks", "S3-rolls", "U8-nose", "U-jabs", "W9",
        "U10-sick", "U10-asleep", "S1-chair", "S2-drowsy", "S3-back-again", "S4-hammock", "S4-overnight", "S-only-place", "S5-toy", "S7-rolled", "S12-painkiller", "S15-rolls"];

    [Fact]
    public void EveryRule_HasExamples()
    {
        var counts = DangerExamples.Load(new DirectoryInfo(Path.Combine(KnowledgeFolder.Find().FullName, "safety")), KnowledgeLoader.Load(KnowledgeFolder.Find()), SafetyFixture.Rules).Examples.CountBy(example => example.RuleId ?? "none").ToDictionary();

        Assert.All(SafetyFixture.Rules.Compiled.Rules.Where(rule => !rule.Id.StartsWith("L-", StringComparison.Ordinal) && !WithoutExamples.Contains(rule.Id)), rule =>
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
    public void PlainTalk_OfNoRule_IsLearned()
    {
        var talk = DangerExamples.Load(new DirectoryInfo(Path.Combine(KnowledgeFolder.Find().FullName, "safety")), KnowledgeLoader.Load(KnowledgeFolder.Find()), SafetyFixture.Rules).Examples.Where(example => example.IsPlainTalk).ToArray();

        Assert.True(talk.Length >= FewestPlainTalk, $"{talk.Length}");
        Assert.All(talk, example => Assert.Null(example.RuleId));
    }

    [Theory]
    [InlineData("his name is Leo and hes 2")]
    [InlineData("her name is Ava and she is 3 and a bad sleeper")]
    [InlineData("this is about my son Noah, he is 14 months old")]
    [InlineData("she wont let go of me")]
    [InlineData("my phone is about to die")]
    [InlineData("how long should I stay with her then")]
    [InlineData("my kid asks if I will die, every bedtime")]
    [InlineData("hes fine!! eating and drinking normally, just a runny nose. do i start the night weaning now or after the cold")]
    public void Assess_PlainTalk_IsHeardAsNothing(string said) => Assert.Equal(SafetyLevel.None, SafetyFixture.Whole.Assess(MessageText.Parse(said), SafetyContext.Empty).Level);

    [Fact]
    public void Assess_ASignTakenBackInItsSentence_IsNotHeard() =>
        Assert.Equal(SafetyLevel.None, SafetyFixture.Whole.Assess(MessageText.Parse("thought his lips were blue but it was the light, they are pink"), SafetyContext.Empty).Level);

    [Fact]
    public void Assess_AnAgeThatTheRuleIsNotFor_IsNotHeard() =>
        Assert.Equal(SafetyLevel.None, SafetyFixture.Whole.Assess(MessageText.Parse("my 3 year old sleeps with a pillow and a duvet"), SafetyContext.Empty).Level);
}
