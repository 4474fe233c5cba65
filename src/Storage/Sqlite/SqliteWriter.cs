using System.Collections.Concurrent;
using BotFramework.Builder.Turns;
using Microsoft.Data.Sqlite;

namespace GentleSleepBot.Storage.Sqlite;

/// <summary>
/// The one writer. Its own thread takes all that waits, writes it in one transaction and so with one sync of the disk;
/// while that goes on the next group gathers. A connection that failed is replaced before the next group.
/// </summary>
internal sealed class SqliteWriter : IAsyncDisposable
{
    private const int ConstraintFailed = 19;
    private const int LargestGroup = 256;

    private readonly Func<SqliteSession> _open;
    private readonly BlockingCollection<WriteJob> _waiting = [];
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private SqliteSession? _session;

    public SqliteWriter(SqliteSession session, Func<SqliteSession> open)
    {
        _session = session;
        _open = open;
        new Thread(WriteGroups) { IsBackground = true, Name = "SQLite writer" }.Start();
    }

    public async ValueTask<T> WriteAsync<T>(Func<SqliteSession, T> write)
    {
        var job = new WriteJob<T>(write);
        try
        {
            _waiting.Add(job);
        }
        catch (InvalidOperationException exception)
        {
            throw new TurnStoreUnavailableException("The store is closed.", exception);
        }

        return await job.Done;
    }

    public async ValueTask DisposeAsync()
    {
        _waiting.CompleteAdding();
        await _ended.Task;
        _waiting.Dispose();
    }

    private void WriteGroups()
    {
        var group = new List<WriteJob>(LargestGroup);
        foreach (var first in _waiting.GetConsumingEnumerable())
        {
            group.Add(first);
            while (group.Count < LargestGroup && _waiting.TryTake(out var next))
                group.Add(next);

            WriteGroup(group);
            group.Clear();
        }

        _session?.Dispose();
        _ended.SetResult();
    }

    private void WriteGroup(List<WriteJob> group)
    {
        var written = new List<WriteJob>(group.Count);
        try
        {
            var session = _session ??= _open();
            session["BEGIN IMMEDIATE"].Run();
            foreach (var job in group)
            {
                if (TryRun(session, job))
                    written.Add(job);
            }

            session["COMMIT"].Run();
            ClearLog(session);
        }
        catch (Exception exception)
        {
            _session?.Dispose();
            _session = null;
            var unavailable = exception is SqliteException sqlite ? Unavailable(sqlite) : exception;
            group.ForEach(job => job.Fail(unavailable));
            return;
        }

        written.ForEach(job => job.Succeed());
    }

    /// <summary>The group is on the disk whatever happens here; a log that could not be cleared is tried again with the next group.</summary>
    private static void ClearLog(SqliteSession session)
    {
        if (!session.MustClearLog)
            return;

        try
        {
            session.MustClearLog = session["PRAGMA wal_checkpoint(TRUNCATE)"].Value() is not 0L;
        }
        catch (SqliteException)
        {
            session.MustClearLog = true;
        }
    }

    /// <summary>Undoes one job alone when it fails by itself; a fault of the disk undoes the whole group.</summary>
    private static bool TryRun(SqliteSession session, WriteJob job)
    {
        session["SAVEPOINT one"].Run();
        try
        {
            job.Run(session);
            session["RELEASE one"].Run();
            return true;
        }
        catch (Exception exception) when (exception is not SqliteException { SqliteErrorCode: not ConstraintFailed })
        {
            session["ROLLBACK TO one"].Run();
            session["RELEASE one"].Run();
            job.Fail(exception);
            return false;
        }
    }

    public static TurnStoreUnavailableException Unavailable(SqliteException exception) =>
        new($"SQLite failed with code {exception.SqliteExtendedErrorCode}.", exception);
}
