using BotFramework.Builder.Turns;

namespace GentleSleepBot.Storage.Postgres;

/// <summary>A turn that waits to be committed.</summary>
internal sealed class CommitJob(TurnCommit commit)
{
    private readonly TaskCompletionSource<TurnCommitResult> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public TurnCommit Commit => commit;

    public Task<TurnCommitResult> Done => _done.Task;

    public void Succeed(TurnCommitResult result) => _done.TrySetResult(result);

    public void Fail(Exception exception) => _done.TrySetException(exception);
}
