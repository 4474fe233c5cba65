using System.Runtime.CompilerServices;

namespace BotFramework.Builder.Turns.Stages;

/// <summary>The entry to a stage, to be awaited at once.</summary>
public readonly record struct StageEntry : ICriticalNotifyCompletion
{
    private readonly TurnStages? _stages;
    private readonly int _stage;

    internal StageEntry(TurnStages stages, int stage) => (_stages, _stage) = (stages, stage);

    /// <summary>Whether nobody is to be waited for: a turn without stages, or one that goes alone.</summary>
    public bool IsCompleted => _stages is null || _stages.IsAlone;

    /// <summary>This entry.</summary>
    public StageEntry GetAwaiter() => this;

    /// <summary>Does nothing: an entry has no result.</summary>
    public void GetResult()
    {
    }

    /// <inheritdoc/>
    public void OnCompleted(Action continuation) => UnsafeOnCompleted(continuation);

    /// <inheritdoc/>
    public void UnsafeOnCompleted(Action continuation) => _stages!.Wait(new StagedTurn(_stage, continuation));
}
