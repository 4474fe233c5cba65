using GentleSleepBot.Guidance.Answers.CryingAlone;

namespace Guidance.Tests.Answers;

public sealed class CryingAloneAnswersTests
{
    private static readonly CryingAloneAnswers Answers = CryingAloneAnswers.Load(KnowledgeFolder.Find());

    [Fact]
    public void Step_ChildAwakeNow_IsForThisMinute()
    {
        for (var variation = 0; variation < 20; variation++)
            Assert.DoesNotMatch("half hour|tomorrow|bedtime close|every few nights|for three nights", Answers.Step("asked", 0, "gentle-plan-how-to", 30, isAwakeNow: true, variation)!);
    }

    [Fact]
    public void Step_AskedByDay_MayBeForTheEvening() =>
        Assert.Contains(Enumerable.Range(0, 20), variation => Answers.Step("asked", 0, "gentle-plan-how-to", 30, isAwakeNow: false, variation)!.Contains("half hour", StringComparison.Ordinal));
}
