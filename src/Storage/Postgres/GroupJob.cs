namespace GentleSleepBot.Storage.Postgres;

/// <summary>Something that waits to be done with others.</summary>
internal abstract class GroupJob<TResult>
{
    private readonly TaskCompletionSource<TResult> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task<TResult> Done => _done.Task;

    public void Succeed(TResult result) => _done.TrySetResult(result);

    public void Fail(Exception exception) => _done.TrySetException(exception);
}
