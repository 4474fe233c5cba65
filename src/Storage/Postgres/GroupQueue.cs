using System.Threading.Channels;
using BotFramework.Builder.Turns;

namespace GentleSleepBot.Storage.Postgres;

/// <summary>Jobs that share round trips: each worker takes all that waits and does it at once, while the next group gathers.</summary>
internal sealed class GroupQueue<TJob> : IAsyncDisposable
{
    private readonly Channel<TJob> _waiting = Channel.CreateUnbounded<TJob>();
    private readonly int _largestGroup;
    private readonly Func<List<TJob>, Task> _run;
    private readonly Task _running;

    /// <param name="workers">How many groups are done at the same time.</param>
    /// <param name="largestGroup">Most jobs of a group.</param>
    /// <param name="run">Does a group; it tells each job how it ended and throws nothing.</param>
    public GroupQueue(int workers, int largestGroup, Func<List<TJob>, Task> run)
    {
        _largestGroup = largestGroup;
        _run = run;
        _running = Task.WhenAll(Enumerable.Range(0, workers).Select(_ => Task.Run(RunGroupsAsync)));
    }

    /// <summary>Lets a job wait for its group.</summary>
    /// <exception cref="TurnStoreUnavailableException">The queue is closed.</exception>
    public void Add(TJob job)
    {
        if (!_waiting.Writer.TryWrite(job))
            throw new TurnStoreUnavailableException("The store is closed.");
    }

    public async ValueTask DisposeAsync()
    {
        _waiting.Writer.TryComplete();
        await _running;
    }

    private async Task RunGroupsAsync()
    {
        var group = new List<TJob>(_largestGroup);
        while (await _waiting.Reader.WaitToReadAsync())
        {
            while (group.Count < _largestGroup && _waiting.Reader.TryRead(out var next))
                group.Add(next);

            if (group.Count > 0)
                await _run(group);
            group.Clear();
        }
    }
}
