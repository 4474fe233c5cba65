using System.Collections.Concurrent;

namespace BotFramework.Builder.Turns.Stages;

/// <summary>
/// Takes turns that come together through their stages together: all of them pass one stage before any goes on to the next, so that the code
/// and the tables of a stage are fetched into the processor's caches once for all, and not for each turn anew. A turn that is alone does not wait.
/// </summary>
/// <remarks>
/// A turn that waits for something else, such as a store or a service, leaves its companions, which go on, and joins others at its next stage.
/// J. R. Larus and M. Parkes, "Using Cohort Scheduling to Enhance Server Performance", USENIX Annual Technical Conference 2002.
/// </remarks>
public sealed class TurnStages
{
    /// <summary>Number of stages; they go by numbers from 0 on.</summary>
    public const int Count = 32;

    private readonly ConcurrentQueue<StagedTurn> _arrived = new();
    private readonly int _mostTurns;
    private readonly int _mostCohorts;
    private int _running;

    /// <summary>Makes the stages of a host.</summary>
    /// <param name="mostTurns">How many turns go together at most, from 1.</param>
    /// <param name="mostCohorts">How many such groups run at a time while turns wait that would fill half of one: one for every processor by default.</param>
    public TurnStages(int mostTurns = 32, int? mostCohorts = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(mostTurns, 1);
        if (mostCohorts is { } most)
            ArgumentOutOfRangeException.ThrowIfLessThan(most, 1, nameof(mostCohorts));

        _mostTurns = mostTurns;
        _mostCohorts = mostCohorts ?? Environment.ProcessorCount;
    }

    /// <summary>Awaited before the work of a stage: goes on once the other turns have come as far.</summary>
    /// <param name="stage">Number of the stage, from 0 to below <see cref="Count"/>; lower ones are passed first.</param>
    public StageEntry Enter(int stage)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(stage);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(stage, Count);
        return new StageEntry(this, stage);
    }

    internal bool IsAlone => TurnCohort.Current is { IsAlone: true } cohort && cohort.Stages == this;

    internal void Wait(StagedTurn turn)
    {
        if (TurnCohort.Current is { } cohort && cohort.Stages == this)
            cohort.Add(turn);
        else
            Arrive(turn);
    }

    internal void Gather(TurnCohort cohort)
    {
        while (cohort.Waiting < _mostTurns && _arrived.TryDequeue(out var turn))
            cohort.Add(turn);
    }

    /// <summary>Each cohort is a piece of work of its own, so that what else waits for a thread comes in between.</summary>
    internal void End(TurnCohort cohort)
    {
        Interlocked.Decrement(ref _running);
        if (MayStart())
            ThreadPool.UnsafeQueueUserWorkItem(cohort, preferLocal: false);
    }

    private void Arrive(StagedTurn turn)
    {
        _arrived.Enqueue(turn);
        if (MayStart())
            ThreadPool.UnsafeQueueUserWorkItem(new TurnCohort(this), preferLocal: false);
    }

    private bool MayStart()
    {
        for (var running = Volatile.Read(ref _running); running < _mostCohorts && _arrived.Count >= FewestBeside(running); running = Volatile.Read(ref _running))
        {
            if (Interlocked.CompareExchange(ref _running, running + 1, running) == running)
                return true;
        }

        return false;
    }

    /// <summary>Beside one that runs another starts only when it is half full: few turns cost more apart than they wait for one another.</summary>
    private int FewestBeside(int running) => running == 0 ? 1 : (_mostTurns + 1) / 2;
}
