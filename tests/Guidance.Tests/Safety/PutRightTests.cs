using GentleSleepBot.Guidance.Language;
using GentleSleepBot.Guidance.Safety;

namespace Guidance.Tests.Safety;

/// <summary>Who takes a hearing back names what a rule listens for.</summary>
public sealed class PutRightTests
{
    private static readonly SafetyContext PuttingRight = SafetyContext.Empty with { PutsRight = true };

    [Theory]
    [InlineData("who said anything about choking, i said she was chuckling, autocorrect. she's happy as larry")]
    [InlineData("i never said she won't wake, i said she won't nap. wide awake this one, since half five")]
    public void Assess_ADangerThatIsOnlyDenied_IsNotFollowed(string said) => Assert.Equal(
        (true, false),
        (SafetyFixture.Assess(said).Finding is not null, SafetyFixture.Whole.Assess(MessageText.Parse(said), PuttingRight).Finding is not null));

    [Theory]
    [InlineData("no i said he is not crying, he is limp and grey and i can't get him to look at me")]
    [InlineData("that's not what i meant, i don't want tips, i want to die, i have the pills here")]
    public void Assess_ADangerToldWhilePuttingRight_IsHeard(string said) =>
        Assert.True(SafetyFixture.Whole.Assess(MessageText.Parse(said), PuttingRight).Level >= SafetyLevel.ParentCrisis);

    [Fact]
    public void Assess_AnAlarmThatIsPutRight_IsNotRemembered() =>
        Assert.Same(PuttingRight.Memory, SafetyFixture.Whole.Assess(MessageText.Parse("i never said she won't wake, i said she won't nap. wide awake this one, since half five"), PuttingRight).Memory);
}
