namespace BotFramework.Builder.Turns.Stages;

/// <summary>Turns that pass their stages together, on one thread.</summary>
internal sealed class TurnCohort(TurnStages stages) : IThreadPoolWorkItem
{
    private readonly List<Action>[] _waiting = [.. Enumerable.Range(0, TurnStages.Count).Select(_ => new List<Action>())];
    private int _turns;

    /// <summary>The cohort that this thread runs; null when it runs none.</summary>
    [field: ThreadStatic]
    public static TurnCohort? Current { get; private set; }

    public TurnStages Stages => stages;

    /// <summary>How many turns wait for a stage.</summary>
    public int Waiting { get; private set; }

    /// <summary>Whether it began with one turn.</summary>
    public bool IsAlone => _turns == 1;

    public void Add(StagedTurn turn)
    {
        _waiting[turn.Stage].Add(turn.GoOn);
        Waiting++;
    }

    public void Execute()
    {
        Current = this;
        stages.Gather(this);
        _turns = Waiting;
        while (Waiting > 0)
            Pass(Array.Find(_waiting, stage => stage.Count > 0)!);

        Current = null;
        stages.End(this);
    }

    // A turn may come back to the stage that it is in.
    private void Pass(List<Action> stage)
    {
        for (var next = 0; next < stage.Count; next++)
        {
            var goOn = stage[next];
            Waiting--;
            goOn();
        }

        stage.Clear();
    }
}
