using System.Threading.Channels;
using BotFramework.Builder.Turns;
using Npgsql;

namespace GentleSleepBot.Storage.Postgres;

/// <summary>
/// Writes turns in groups: each writer takes all that waits and commits it at once, while the next group gathers. When a
/// group fails for its data, each of its turns is written alone, so that only the faulty one falls.
/// </summary>
internal sealed class TurnWriter : IAsyncDisposable
{
    private const int MostTries = 4;

    private readonly NpgsqlDataSource _database;
    private readonly CommitNotices _notices;
    private readonly int _largestGroup;
    private readonly Channel<CommitJob> _waiting = Channel.CreateUnbounded<CommitJob>();
    private readonly Task _running;

    public TurnWriter(NpgsqlDataSource database, CommitNotices notices, PostgresStoreOptions options)
    {
        _database = database;
        _notices = notices;
        _largestGroup = options.LargestGroup;
        _running = Task.WhenAll(Enumerable.Range(0, options.Writers).Select(_ => Task.Run(WriteGroupsAsync)));
    }

    public Task<TurnCommitResult> WriteAsync(TurnCommit commit)
    {
        var job = new CommitJob(commit);
        return _waiting.Writer.TryWrite(job) ? job.Done : throw new TurnStoreUnavailableException("The store is closed.");
    }

    public async ValueTask DisposeAsync()
    {
        _waiting.Writer.TryComplete();
        await _running;
    }

    private async Task WriteGroupsAsync()
    {
        var group = new List<CommitJob>(_largestGroup);
        while (await _waiting.Reader.WaitToReadAsync())
        {
            while (group.Count < _largestGroup && _waiting.Reader.TryRead(out var next))
                group.Add(next);

            // What forgets a person also deletes rows that others in the group may be about to write.
            foreach (var forgetting in group.FindAll(job => job.Commit.Forget))
                await WriteAsync([forgetting]);

            group.RemoveAll(job => job.Commit.Forget);
            if (group.Count > 0)
                await WriteAsync(group);
            group.Clear();
        }
    }

    private async Task WriteAsync(List<CommitJob> jobs)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                await WriteOnceAsync(jobs);
                return;
            }
            catch (Exception exception) when (PostgresFault.IsPassing(exception) && tries < MostTries)
            {
                // Another host was in the way; its turns are stored now.
            }
            catch (Exception exception) when (PostgresFault.IsOfTheData(exception) && jobs.Count > 1)
            {
                foreach (var job in jobs.ToList())
                    await WriteAsync([job]);
                return;
            }
            catch (Exception exception)
            {
                var fault = PostgresFault.IsUnavailable(exception) ? PostgresFault.Unavailable(exception) : exception;
                jobs.ForEach(job => job.Fail(fault));
                return;
            }
        }
    }

    private async Task WriteOnceAsync(List<CommitJob> jobs)
    {
        await using var connection = await _database.OpenConnectionAsync();
        try
        {
            var group = await TurnGroup.ReadAsync(connection, jobs);
            await group.CommitAsync(connection, _notices);
            group.Finish();
        }
        catch (PostgresException)
        {
            await using var undo = new NpgsqlCommand("ROLLBACK", connection);
            await undo.ExecuteNonQueryAsync();
            throw;
        }
    }
}
