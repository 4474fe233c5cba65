using GentleSleepBot.Guidance.Safety;

namespace Guidance.Tests.Safety;

/// <summary>A danger that is told in two or three sends.</summary>
public sealed class ToldInPartsTests
{
    [Theory]
    [InlineData("he has red dots on his arms", "they wont fade when i press them", "E7")]
    [InlineData("it doesnt fade", "4mo rash", "E7")]
    [InlineData("her lips", "a bit blue", "E3")]
    [InlineData("his breathing is so loud in the crib", "stops and starts", "BP10")]
    [InlineData("shes been sick all evening", "its bright green", "U1")]
    [InlineData("hes on my chest on the recliner|so comfy", "i keep nodding off", "S1")]
    [InlineData("i held the pillow", "over his face", "C1")]
    public void Assess_DangerToldInParts_IsFound(string before, string said, string rule) => Assert.Contains(rule, RulesOf(Assess(before, said)));

    [Theory]
    [InlineData("his breathing is loud in the crib", "7 months")]
    [InlineData("he has a cough", "11 months")]
    [InlineData("she hates the blue light", "what colour is best")]
    [InlineData("he keeps stopping halfway through his feed", "then he starts again")]
    [InlineData("he stopped", "sleeping through at 4 months")]
    [InlineData("he bites the cot", "then falls asleep")]
    public void Assess_PartsOfAHarmlessStory_ShowNothingNew(string before, string said) => Assert.Equal(SafetyFixture.Level(said), Assess(before, said).Level.Name());

    [Fact]
    public void Assess_WhatTheEarlierPartShowedByItself_IsNotFoundAgain() => Assert.Null(Assess("her lips are blue", "ok what now").Finding);

    [Fact]
    public void Assess_LongMessage_IsNotPutTogetherWithTheOneBefore() =>
        Assert.Null(Assess("her lips", "we have tried a bit of everything and the blue nightlight does nothing for her naps").Finding);

    private static SafetyAssessment Assess(string before, string said) => SafetyFixture.Assess(said, new SafetyContext { Before = before.Split('|') });

    private static IEnumerable<string> RulesOf(SafetyAssessment found) => found.Others.Append(found.Finding!).Select(finding => finding.RuleId);
}
