using GentleSleepBot.Dialogs.Plans;

namespace Dialogs.Tests;

/// <summary>What of a plan cannot be done goes out of it, or is done elsewhere.</summary>
public sealed class StepCannotBeTests
{
    private static readonly string[] PlansBedtimes = ["my 3 year old fights bedtime for two hours", "Make a plan", "lights out 8", "some", "No, let it go"];
    private static readonly string[] PlansAnOwnRoom = ["my daughter is 2 and a half and sleeps in our bed", "can you make a plan with her own room", "once", "some", "No, let it go"];
    private static readonly string[] PlansStayingInBed = ["i want a sleep plan. shes 2 and a half and gets out of bed abt 10 times before she sleeps", "some", "No, let it go"];

    private readonly ParentTalk _talk = new();

    [Theory]
    [InlineData("step 3 doesnt fit, take that out", "Bedtime where sleep comes")]
    [InlineData("cant do step 2, the baby is in there", "Two small choices")]
    [InlineData("its the choices, thats the part i cant do. what instead", "Two small choices")]
    public async Task Step_ThatCannotBeDone_IsLeftOutAndThePlanIsShown(string said, string title)
    {
        var text = (await _talk.SayAllAsync([.. PlansBedtimes, said])).Text();

        Assert.StartsWith(PlanTexts.LeftOut(title), text);
        Assert.Contains("in 2 steps", text);
    }

    [Theory]
    [InlineData("step 3 says her bed next to ours, i told you it doesnt fit. can you take that out")]
    [InlineData("its only the side by side thing i cant do. what instead of that")]
    public async Task Step_NamedByItsNumberOrTitle_IsTheOneLeftOut(string said) =>
        Assert.StartsWith(PlanTexts.LeftOut("Your bed and theirs, side by side"), (await _talk.SayAllAsync([.. PlansAnOwnRoom, said])).Text());

    [Theory]
    [InlineData("I can't sit there")]
    [InlineData("i mean the plan says sit beside him till hes asleep. i cant, the baby is in there. what instead")]
    [InlineData("he shares with his baby sister tho so i cant sit in there talking, she wakes up. can you change the plan")]
    public async Task Room_WhereNobodyCanStay_IsNotWhereSleepComes(string said)
    {
        var text = (await _talk.SayAllAsync([.. PlansBedtimes, said])).Text();

        Assert.StartsWith(PlanTexts.SettlesElsewhere, text);
        Assert.Contains("in 3 steps", text);
        Assert.Contains("in another room until sleep comes", (await _talk.SayAsync("what if he cries")).Text());
    }

    [Fact]
    public async Task Room_WhereNobodyCanStaySaidAgain_TakesNoStep() =>
        Assert.Contains("in 3 steps", (await _talk.SayAllAsync([.. PlansBedtimes, "I can't sit there", "i mean the plan says sit beside him. i cant, the baby is in there"])).Text());

    [Fact]
    public async Task Step_OfANumberThatIsNone_TakesNotTheOneTheyAreAt() =>
        Assert.Contains(PlanTexts.WhichToLeaveOut, (await _talk.SayAllAsync([.. PlansBedtimes, "step 5 says her bed next to ours, i told you it doesnt fit. can you take that out"])).Text());

    [Fact]
    public async Task Room_WhereNobodyCanStay_StaysSoInASmallerPlan()
    {
        await _talk.SayAllAsync([.. PlansBedtimes, "I can't sit there", "Too hard for us"]);

        Assert.Contains("in another room until sleep comes", (await _talk.SayAsync("what if he cries")).Text());
    }

    [Fact]
    public async Task Step_ThatIsAboutStayingInThere_GoesWithIt() =>
        Assert.Contains("in 2 steps", (await _talk.SayAllAsync([.. PlansStayingInBed, "I can't sit there"])).Text());

    [Theory]
    [InlineData("he cant sit still at bedtime")]
    [InlineData("i cant do the nights anymore")]
    [InlineData("i cant wait for step 2")]
    public async Task CannotOfAnotherKind_ChangesNoStep(string said)
    {
        await _talk.SayAllAsync([.. PlansBedtimes, said]);

        Assert.Contains("in 3 steps", (await _talk.SayAsync("my plan")).Text());
    }
}
