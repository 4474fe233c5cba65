using BotFramework.Builder.Turns;
using Npgsql;

namespace GentleSleepBot.Storage.Postgres;

/// <summary>
/// Commits turns in groups. When a group fails for its data, each of its turns is written alone, so that only the faulty one falls.
/// </summary>
internal sealed class TurnWriter : IAsyncDisposable
{
    private const int MostTries = 4;
    private const int LargestGroup = 64;

    // While one waits for the disk the next is made.
    private const int Writers = 2;

    private readonly NpgsqlDataSource _database;
    private readonly CommitNotices _notices;
    private readonly GroupQueue<CommitJob> _groups;

    public TurnWriter(NpgsqlDataSource database, CommitNotices notices)
    {
        _database = database;
        _notices = notices;
        _groups = new GroupQueue<CommitJob>(Writers, LargestGroup, WriteGroupAsync);
    }

    public Task<TurnCommitResult> WriteAsync(TurnCommit commit)
    {
        var job = new CommitJob(commit);
        _groups.Add(job);
        return job.Done;
    }

    public ValueTask DisposeAsync() => _groups.DisposeAsync();

    /// <summary>What forgets a person also deletes rows that others in the group may be about to write, so it goes alone.</summary>
    private async Task WriteGroupAsync(List<CommitJob> jobs)
    {
        foreach (var forgetting in jobs.FindAll(job => job.Commit.Forget))
            await WriteAsync([forgetting]);

        jobs.RemoveAll(job => job.Commit.Forget);
        if (jobs.Count > 0)
            await WriteAsync(jobs);
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
                var fault = PostgresFault.InWordsOfTheContract(exception);
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
