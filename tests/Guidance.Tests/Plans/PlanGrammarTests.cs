using GentleSleepBot.Guidance.Answers;
using GentleSleepBot.Guidance.Gentleness;
using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Knowledge.Lint;
using GentleSleepBot.Guidance.Plans;
using GentleSleepBot.Guidance.Reading;

namespace Guidance.Tests.Plans;

/// <summary>Every plan the grammar can make, held against what no plan may be.</summary>
public sealed class PlanGrammarTests
{
    private static readonly KnowledgeBase Knowledge = KnowledgeLoader.Load(KnowledgeFolder.Find());
    private static readonly PlanGrammar Grammar = PlanLoader.Load(KnowledgeFolder.Find(), Knowledge);
    private static readonly Wording Words = Wording.Load(KnowledgeFolder.Find());
    private static readonly PlanComposer Composer = new(Grammar, Words, Knowledge);
    private static readonly GentlenessGuard Guard = GentlenessGuard.Load(KnowledgeFolder.Find());
    private static readonly Dictionary<string, (PlanRequest Request, SleepPlan Plan)> Plans = All();

    [Fact]
    public void Build_EveryAgeFactAndAim_GivesAPlanOfOneChangeAStep()
    {
        foreach (var (request, plan) in Plans.Values)
        {
            Assert.NotEmpty(plan.Steps);
            Assert.True(plan.Steps.Count <= 4, $"{request}");
            Assert.Equal(plan.Steps.Count, plan.Steps.Select(step => step.MoveId).Distinct().Count());
            Assert.All(plan.Steps, step => Assert.InRange(step.Days, 3, 7));
        }
    }

    [Fact]
    public void FaultsOf_EveryBuiltPlan_FindsNone() => Assert.All(Plans.Values, made => Assert.Empty(Grammar.FaultsOf(made.Plan)));

    [Theory]
    [InlineData("nights", 8, "", "1 to 4 steps; this one has 0")]
    [InlineData("nights", 8, "bright-days:3 bright-days:3", "stands twice")]
    [InlineData("nights", 8, "leave-to-cry:3", "no step that plans have")]
    [InlineData("nights", 8, "one-song:5", "not for a child of this age")]
    [InlineData("naps", 8, "dark-until-morning:5", "does not serve the aim")]
    [InlineData("nights", 8, "bright-days:2", "3 to 7 nights")]
    [InlineData("nights", 8, "bright-days:8", "3 to 7 nights")]
    [InlineData("sleep-training", 8, "bright-days:3", "aim")]
    public void FaultsOf_WhatNoPlanMayHold_SaysWhy(string aim, double months, string steps, string why)
    {
        var plan = new SleepPlan(aim, months, [.. steps.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(step => step.Split(':'))
            .Select(step => new PlanStep(step[0], int.Parse(step[1], System.Globalization.CultureInfo.InvariantCulture)))]);

        Assert.Contains(Grammar.FaultsOf(plan), fault => fault.Contains(why, StringComparison.Ordinal));
    }

    [Fact]
    public void Build_UnderSixMonthsOrAgeUnknown_ChangesOnlyLightRoutineAndSoothing()
    {
        foreach (var (_, plan) in Plans.Values.Where(made => made.Request.Months is null or < 6))
            Assert.All(plan.Steps, step => Assert.True(Grammar.Moves[step.MoveId].Kind is MoveKind.Light or MoveKind.Routine or MoveKind.Soothing, step.MoveId));
    }

    [Theory]
    [InlineData("bedtime")]
    [InlineData("nights")]
    [InlineData("feeds")]
    public void Build_PastSixMonths_BeginsWithWhatTheFamilyNamed(string aim)
    {
        foreach (var (request, plan) in Plans.Values.Where(made => made.Request is { Months: >= 6 } && made.Plan.Aim == aim))
            Assert.True(Grammar.Moves[plan.Steps[0].MoveId].Aims.Count < Grammar.Aims.Count, $"{request}");
    }

    [Fact]
    public void Build_FeedingLess_ChangesAFeed()
    {
        foreach (var (request, plan) in Plans.Values.Where(made => made.Request is { Months: >= 6, Aim: "feeds" }))
            Assert.True(plan.Steps.Any(step => Grammar.Moves[step.MoveId].Kind == MoveKind.Feeding), $"{request}");
    }

    [Fact]
    public void Compose_SettledElsewhere_SaysWhereSleepComesUnlessInArms()
    {
        var plan = new SleepPlan("bedtime", 30, [new PlanStep("draw-the-evening", 5), new PlanStep("slower-arms", 5)]) { SettlesElsewhere = true };

        var steps = Composer.Compose(plan, Facts.None).Steps;

        Assert.Contains("in another room", steps[0].WhoStays);
        Assert.DoesNotContain("in another room", steps[1].WhoStays);
    }

    [Fact]
    public void Build_AgeUnknown_IsStillAWholePlan()
    {
        foreach (var (request, plan) in Plans.Values.Where(made => made.Request.Months is null))
            Assert.True(plan.Steps.Count >= (request.Strength == "little" ? 2 : 3), $"{request}");
    }

    [Fact]
    public void Build_AgeKnown_HoldsNothingThatStandsInForAnAge()
    {
        foreach (var (_, plan) in Plans.Values.Where(made => made.Request.Months is not null))
            Assert.All(plan.Steps, step => Assert.False(Grammar.Moves[step.MoveId].WithoutAge, step.MoveId));
    }

    [Fact]
    public void Build_EveryPlan_HoldsToOneThinking()
    {
        foreach (var (_, plan) in Plans.Values)
            Assert.True(plan.Steps.Select(step => Grammar.Moves[step.MoveId].Thinking).Where(thinking => thinking != SleepThinking.None).Distinct().Count() <= 1);
    }

    [Fact]
    public void Build_OwnSpaceNotNamedByTheFamily_IsNeverAimedAt()
    {
        foreach (var (_, plan) in Plans.Values.Where(made => !made.Request.NamesOwnSpace))
            Assert.All(plan.Steps, step => Assert.NotEqual(MoveKind.Place, Grammar.Moves[step.MoveId].Kind));
    }

    [Fact]
    public void Compose_EveryPlan_StaysWithTheChildAndIsGentle()
    {
        foreach (var text in Texts().Distinct(StringComparer.Ordinal))
        {
            Assert.Empty(Guard.Check(text));
            Assert.DoesNotContain('!', text);
            Assert.DoesNotContain('{', text);
            Assert.True(ReadingGrade.Of(text) <= 8, $"grade {ReadingGrade.Of(text):0.0}: {text}");
        }

        foreach (var step in Plans.Values.SelectMany(made => Composer.Compose(made.Plan, Facts.None).Steps).Distinct())
        {
            Assert.Matches("until sleep comes", step.WhoStays);
            Assert.Matches("pick|hold|nearer|easiest way", step.AtProtest);
        }
    }

    [Fact]
    public void Title_OfEveryMove_IsGentleWithinTheSentenceThatNamesIt() =>
        Assert.All(Grammar.Moves.Values, move => Assert.Empty(Guard.Check($"You begin with *{move.Title}*, for 5 nights.")));

    [Fact]
    public void Compose_EveryPlan_KeepsSafeSleepForTheAge()
    {
        foreach (var (request, plan) in Plans.Values)
        {
            var text = Composer.Compose(plan, Facts.None);
            Assert.Contains(request.Months is null or < 12 ? "on the back" : "firm, low, clear bed", text.SafeSleep);
            Assert.Contains("Never together on a sofa", text.SafeSleep);
        }
    }

    [Fact]
    public void Compose_EveryStep_IsCitedAndEveryNumberHasItsSource()
    {
        foreach (var (_, plan) in Plans.Values)
        {
            var text = Composer.Compose(plan, Facts.None);
            foreach (var step in text.Steps)
            {
                Assert.Matches(@"\[\d+\]", step.Do);
                Assert.Matches(@"\[\d+\]", step.Reason);
            }

            Assert.Equal(Enumerable.Range(1, text.Citations.Count), text.Citations.Select(citation => citation.Number));
        }
    }

    [Fact]
    public void Build_EveryMove_StandsInSomePlan()
    {
        var used = Plans.Values.SelectMany(made => made.Plan.Steps).Select(step => step.MoveId).ToHashSet(StringComparer.Ordinal);

        Assert.Equal("", string.Join(' ', Grammar.Moves.Keys.Where(id => !used.Contains(id))));
    }

    [Theory]
    [InlineData("little", 2)]
    [InlineData("plenty", 4)]
    public void Build_Strength_SetsHowMuchIsAsked(string strength, int steps)
    {
        var plan = Grammar.Build(new PlanRequest("bedtime", 14, strength, false, true, false, [SettlingWay.Rocking]));

        Assert.Equal(steps, plan.Steps.Count);
    }

    [Fact]
    public void Build_IntenseChild_GetsLongerSteps()
    {
        var request = new PlanRequest("nights", 9, "plenty", false, false, false, [SettlingWay.Rocking]);

        Assert.True(Grammar.Build(request with { IsIntense = true }).Steps.Sum(step => step.Days) > Grammar.Build(request).Steps.Sum(step => step.Days));
    }

    private static IEnumerable<string> Texts() => Plans.Values.SelectMany(made => Composer.Compose(made.Plan, Facts.None).Texts());

    /// <summary>Plans that differ, each with one request that gives it.</summary>
    private static Dictionary<string, (PlanRequest, SleepPlan)> All()
    {
        var plans = new Dictionary<string, (PlanRequest, SleepPlan)>(StringComparer.Ordinal);
        foreach (var request in Requests())
        {
            var plan = Grammar.Build(request);
            plans.TryAdd($"{plan.Aim} {request.Months is null or < 6} {request.Months < 12} {request.NamesOwnSpace} {string.Join(' ', plan.Steps)}", (request, plan));
        }

        return plans;
    }

    private static IEnumerable<PlanRequest> Requests()
    {
        IReadOnlyList<SettlingWay>[] ways = [[], .. Enum.GetValues<SettlingWay>().Select(way => new[] { way }), [SettlingWay.Feeding, SettlingWay.Rocking]];
        foreach (var month in Enumerable.Range(0, 60).Select(month => (double?)month).Append(null))
            foreach (var aim in Grammar.Aims)
                foreach (var strength in Grammar.Strengths.Append("unknown"))
                    foreach (var way in ways)
                        foreach (var bits in Enumerable.Range(0, aim == "night-feeds" ? 16 : 8))
                            yield return new PlanRequest(aim, month, strength, (bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0, way) { HasAYes = (bits & 8) != 0 };
    }
}
