using BotFramework.Builder.Turns.Stages;

namespace BotFramework.Tests.Builder.Turns.Stages;

public sealed class TurnStagesTests
{
    private readonly List<string> _passed = [];

    [Fact]
    public async Task Enter_TurnsThatComeTogether_PassEachStageBeforeTheNext()
    {
        var stages = new TurnStages(mostCohorts: 1);

        await TogetherAsync(stages, "a", "b", "c");

        Assert.Equal(["a0", "b0", "c0", "a1", "b1", "c1", "a2", "b2", "c2"], _passed);
    }

    [Fact]
    public async Task Enter_MoreTurnsThanGoTogether_GoInGroups()
    {
        var stages = new TurnStages(mostTurns: 2, mostCohorts: 1);

        await TogetherAsync(stages, "a", "b", "c");

        Assert.Equal(["a0", "b0", "a1", "b1", "a2", "b2", "c0", "c1", "c2"], _passed);
    }

    [Fact]
    public async Task Enter_TurnAlone_GoesOnAtOnce()
    {
        var stages = new TurnStages(mostCohorts: 1);
        await stages.Enter(0);

        Assert.True(stages.Enter(1).IsCompleted);
    }

    [Fact]
    public async Task Enter_LowerStageThanBefore_IsPassedBeforeHigherOnes()
    {
        var stages = new TurnStages(mostCohorts: 1);

        await HeldBackAsync(stages, () => [BackAsync(stages), PassAsync(stages, "b")]);

        Assert.Equal(["b0", "a1", "b1", "a0 again", "b2"], _passed);
    }

    [Fact]
    public async Task Enter_TurnThatWaitsForSomethingElse_LeavesTheOthersGoOn()
    {
        var stages = new TurnStages(mostCohorts: 1);
        var answer = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var waiting = Task.CompletedTask;

        await HeldBackAsync(stages, () =>
        {
            waiting = WaitingAsync(stages, answer.Task);
            return [PassAsync(stages, "b")];
        });
        Assert.Equal(["b0", "b1", "b2"], _passed);
        answer.SetResult();
        await waiting;

        Assert.Equal("a1", _passed[^1]);
    }

    [Fact]
    public async Task Enter_TurnThatFails_FailsAlone()
    {
        var stages = new TurnStages(mostCohorts: 1);
        var failing = Task.CompletedTask;

        await HeldBackAsync(stages, () =>
        {
            failing = FailAsync(stages);
            return [PassAsync(stages, "b")];
        });

        await Assert.ThrowsAsync<InvalidOperationException>(() => failing);
        Assert.Equal(["b0", "b1", "b2"], _passed);
    }

    [Fact]
    public async Task Enter_EnoughForAnotherCohort_GoOnBesideOneThatIsHeldUp()
    {
        using var released = new ManualResetEventSlim();
        var (stages, held) = await HeldUpAsync(released);

        await Task.WhenAll(PassAsync(stages, "a"), PassAsync(stages, "b")).WaitAsync(TimeSpan.FromSeconds(30));
        released.Set();
        await held;

        Assert.Equal(["a0", "b0", "a1", "b1", "a2", "b2"], _passed);
    }

    [Fact]
    public async Task Enter_TooFewForAnotherCohort_WaitForTheOneThatRuns()
    {
        using var released = new ManualResetEventSlim();
        var (stages, held) = await HeldUpAsync(released);

        var turn = CohortAsync(stages);
        released.Set();

        Assert.Same(await held, await turn);
    }

    [Fact]
    public async Task Enter_ManyTurnsFromManyThreads_AllComeToTheirEnd()
    {
        var stages = new TurnStages(mostTurns: 4, mostCohorts: 2);
        var ended = 0;

        await Parallel.ForAsync(0, 2000, async (number, _) =>
        {
            for (var stage = 0; stage < 6; stage++)
            {
                await stages.Enter(stage);
                if (number % 7 == stage)
                    await Task.Yield();
            }

            Interlocked.Increment(ref ended);
        });

        Assert.Equal(2000, ended);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(TurnStages.Count)]
    public void Enter_NoSuchStage_IsRefused(int stage) => Assert.Throws<ArgumentOutOfRangeException>(() => new TurnStages().Enter(stage));

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    public void New_NoTurnOrNoCohort_IsRefused(int mostTurns, int mostCohorts) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new TurnStages(mostTurns, mostCohorts));

    private static async Task<TurnCohort?> CohortAsync(TurnStages stages)
    {
        await stages.Enter(0);
        return TurnCohort.Current;
    }

    /// <summary>One of two cohorts, the second from two turns on, with a turn in it that holds it up.</summary>
    private static async Task<(TurnStages Stages, Task<TurnCohort?> Held)> HeldUpAsync(ManualResetEventSlim released)
    {
        var stages = new TurnStages(mostTurns: 4, mostCohorts: 2);
        var began = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var held = HoldUpAsync();
        await began.Task;
        return (stages, held);

        async Task<TurnCohort?> HoldUpAsync()
        {
            await stages.Enter(0);
            began.SetResult();
            released.Wait();
            return TurnCohort.Current;
        }
    }

    private Task TogetherAsync(TurnStages stages, params string[] names) =>
        HeldBackAsync(stages, () => [.. names.Select(name => PassAsync(stages, name))]);

    /// <summary>Holds the only cohort back until all turns have come.</summary>
    private static async Task HeldBackAsync(TurnStages stages, Func<IReadOnlyList<Task>> begin)
    {
        using var allCame = new ManualResetEventSlim();
        var began = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var held = HoldAsync(stages, began, allCame);
        await began.Task;
        var turns = begin();
        allCame.Set();
        await held;
        await Task.WhenAll(turns);
    }

    private static async Task HoldAsync(TurnStages stages, TaskCompletionSource began, ManualResetEventSlim allCame)
    {
        await stages.Enter(0);
        began.SetResult();
        allCame.Wait();
    }

    private async Task PassAsync(TurnStages stages, string name)
    {
        for (var stage = 0; stage < 3; stage++)
        {
            await stages.Enter(stage);
            _passed.Add($"{name}{stage}");
        }
    }

    private async Task BackAsync(TurnStages stages)
    {
        await stages.Enter(0);
        await stages.Enter(1);
        _passed.Add("a1");
        await stages.Enter(0);
        _passed.Add("a0 again");
    }

    private async Task WaitingAsync(TurnStages stages, Task answer)
    {
        await stages.Enter(0);
        await answer;
        await stages.Enter(1);
        _passed.Add("a1");
    }

    private static async Task FailAsync(TurnStages stages)
    {
        await stages.Enter(0);
        await stages.Enter(1);
        throw new InvalidOperationException();
    }
}
