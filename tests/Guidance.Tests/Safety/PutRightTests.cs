using GentleSleepBot.Guidance.Language;
using GentleSleepBot.Guidance.Safety;

namespace Guidance.Tests.Safety;

/// <summary>Who takes a hearing back names what a rule listens for.</summary>
public sealed class PutRightTests
{
    private static readonly SafetyContext PuttingRight = SafetyContext.Empty with { PutsRight = true };

    [Theory]
    [InlineData("no she isn't limping, i said the plan was limping along. she runs about all day")]
    [InlineData("i never said i was depressed, i said the mattress is depressed in the middle, should we swap it")]
    public void Assess_ADangerThatIsOnlyDenied_IsNotFollowed(string said) => Assert.Equal(
        (true, false),
        (SafetyFixture.Assess(said).Finding is not null, SafetyFixture.Whole.Assess(MessageText.Parse(said), PuttingRight).Finding is not null));

    [Theory]
    [InlineData("no i said he is not crying, he is limp and grey and i can't get him to look at me")]
    [InlineData("no im not sad, i said i took the whole packet, i asked how long till the baby wakes for a feed")]
    [InlineData("you misunderstood, it was grandads tablets he ate, i asked whether he can nap after")]
    [InlineData("i didnt say he was upset i said my husband pushed me against the door, i asked about the nap")]
    [InlineData("that's not what i meant, i don't want tips, i want to die, i have the pills here")]
    public void Assess_ADangerToldWhilePuttingRight_IsHeard(string said) =>
        Assert.True(SafetyFixture.Whole.Assess(MessageText.Parse(said), PuttingRight).Level >= SafetyLevel.ParentCrisis);

    [Fact]
    public void Assess_AnAlarmThatIsPutRight_IsNotRemembered() =>
        Assert.Same(PuttingRight.Memory, SafetyFixture.Whole.Assess(MessageText.Parse("no she isn't limping, i said the plan was limping along. she runs about all day"), PuttingRight).Memory);
}
