using BotFramework.Builder.Turns;
using GentleSleepBot.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace GentleSleepBot.Storage;

/// <summary>
/// All that the bot keeps, in one SQLite file, for one host. Many turns share one sync of the disk, and each stands or falls alone.
/// </summary>
public sealed partial class SqliteStore : IBotStore
{
    private readonly SqliteWriter _writer;
    private readonly SqliteReaders _readers;
    private readonly Func<SqliteSession> _openPooled;
    private readonly Action _closePool;
    private readonly TimeProvider _time;
    private bool _isDisposed;

    private SqliteStore(SqliteWriter writer, SqliteReaders readers, Func<SqliteSession> openPooled, Action closePool, TimeProvider time)
    {
        _writer = writer;
        _readers = readers;
        _openPooled = openPooled;
        _closePool = closePool;
        _time = time;
    }

    /// <summary>Opens the database, and makes or upgrades its tables.</summary>
    /// <exception cref="InvalidOperationException">A newer host upgraded it in a way that this one cannot follow.</exception>
    /// <exception cref="SqliteException">The file cannot be opened.</exception>
    public static SqliteStore Open(SqliteStoreOptions options, TimeProvider? timeProvider = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentException.ThrowIfNullOrWhiteSpace(options.Path);

        var path = Path.GetFullPath(options.Path);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        SqliteSession OpenSession() => SqliteSession.Open(path, isPooled: false, options);

        var session = OpenSession();
        try
        {
            SchemaScripts.Apply(session.Connection);
        }
        catch
        {
            session.Dispose();
            throw;
        }

        return new SqliteStore(
            new SqliteWriter(session, OpenSession),
            new SqliteReaders(OpenSession),
            () => SqliteSession.Open(path, isPooled: true, options),
            () => SqliteSession.ClosePool(path, options),
            timeProvider ?? TimeProvider.System);
    }

    /// <inheritdoc/>
    public Task ListenAsync(TurnSignals signals, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Writes what still waits, and closes the file. May be called again: a container that knows the store by several contracts does.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _isDisposed, true))
            return;

        _readers.Dispose();
        _closePool();
        await _writer.DisposeAsync();
    }

    private static long Milliseconds(DateTimeOffset at) => at.ToUnixTimeMilliseconds();

    private static DateTimeOffset Instant(long milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);
}
