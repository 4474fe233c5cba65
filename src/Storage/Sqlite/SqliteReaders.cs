using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace GentleSleepBot.Storage.Sqlite;

/// <summary>Connections for reading. A read takes microseconds, so it runs on the caller's thread.</summary>
internal sealed class SqliteReaders(Func<SqliteSession> open) : IDisposable
{
    private readonly ConcurrentBag<SqliteSession> _idle = [];

    public T Read<T>(Func<SqliteSession, T> read)
    {
        SqliteSession? session = null;
        try
        {
            if (!_idle.TryTake(out session))
                session = open();

            var result = read(session);
            _idle.Add(session);
            return result;
        }
        catch (SqliteException exception)
        {
            session?.Dispose();
            throw SqliteWriter.Unavailable(exception);
        }
        catch
        {
            session?.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        while (_idle.TryTake(out var session))
            session.Dispose();
    }
}
