using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Plans;

namespace Guidance.Tests.Plans;

/// <summary>Aims that begin at an age, or wait for a yes, and the move that carries each of the narrow ones.</summary>
public sealed class PlanAimTests
{
    private static readonly PlanGrammar Grammar = PlanLoader.Load(KnowledgeFolder.Find(), KnowledgeLoader.Load(KnowledgeFolder.Find()));

    [Theory]
    [InlineData(13, "some", "night-feeds", "shorter-night-feed")]
    [InlineData(13, "little", "night-feeds", "shorter-night-feed")]
    [InlineData(11, "some", "feeds", "second-cue")]
    [InlineData(null, "some", "feeds", "bright-days")]
    public void Build_FewerNightFeeds_BeginsAfterTheFirstBirthday(int? months, string strength, string aim, string first)
    {
        var plan = Grammar.Build(new PlanRequest("night-feeds", months, strength, false, true, false, []));

        Assert.Equal((aim, first), (plan.Aim, plan.Steps[0].MoveId));
        Assert.Equal(aim == "feeds", Grammar.UntilThen("night-feeds", months) is not null);
    }

    [Theory]
    [InlineData(6, "night-feeds", "smaller-feed-with-a-yes")]
    [InlineData(11, "night-feeds", "smaller-feed-with-a-yes")]
    [InlineData(13, "night-feeds", "shorter-night-feed")]
    [InlineData(5, "feeds", "second-cue")]
    public void Build_FewerNightFeedsWithAYes_BeginsAtSixMonths(int months, string aim, string first)
    {
        var plan = Grammar.Build(new PlanRequest("night-feeds", months, "little", false, false, false, []) { HasAYes = true });

        Assert.Equal((aim, first), (plan.Aim, plan.Steps[0].MoveId));
        Assert.Equal(aim == "feeds", Grammar.UntilThen("night-feeds", months, hasAYes: true) is not null);
    }

    [Theory]
    [InlineData("feeds", 9, "night-feeds")]
    [InlineData("feeds", 5, null)]
    [InlineData("feeds", 13, null)]
    [InlineData("nights", 9, null)]
    public void AimOpenedByAYes_OfThePlanThatStandsInForIt_IsTheOneWishedFor(string aim, int months, string? opened) => Assert.Equal(opened, Grammar.AimOpenedByAYes(aim, months));

    [Theory]
    [InlineData("dr said its fine to cut them", true)]
    [InlineData("up 4 times a night. her doctor says she doesn't need it anymore", true)]
    [InlineData("dr hasnt said she can drop them", false)]
    [InlineData("should i ask the nurse if she can drop them", false)]
    [InlineData("we saw the doctor. my mum says she can drop them", false)]
    public void TellsOfAYes_OnlyOfTheirDoctorOrNurse_InOneSentence(string said, bool isOne) => Assert.Equal(isOne, Grammar.TellsOfAYes(said));

    [Theory]
    [InlineData("little")]
    [InlineData("some")]
    [InlineData("plenty")]
    public void Build_LessRocking_LetsTheArmsGrowStill(string strength) =>
        Assert.Contains("slower-arms", Grammar.Build(new PlanRequest("rocking", 9, strength, false, false, false, [])).Steps.Select(step => step.MoveId));

    [Theory]
    [InlineData(14, "little", "one-nap", "two-naps-to-one")]
    [InlineData(14, "some", "one-nap", "two-naps-to-one")]
    [InlineData(9, "some", "naps", "nap-steps")]
    public void Build_OneNap_MovesTheFirstNapFromTheFirstBirthdayOn(int months, string strength, string aim, string first)
    {
        var plan = Grammar.Build(new PlanRequest("one-nap", months, strength, false, false, false, []));

        Assert.Equal((aim, first), (plan.Aim, plan.Steps[0].MoveId));
    }

    [Theory]
    [InlineData("little")]
    [InlineData("some")]
    [InlineData("plenty")]
    public void Build_StayingInBed_WalksBackTogether(string strength) =>
        Assert.Contains("back-together", Grammar.Build(new PlanRequest("in-bed", 30, strength, false, false, false, [])).Steps.Select(step => step.MoveId));
}
