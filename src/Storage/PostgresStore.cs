using BotFramework.Builder.Turns;
using GentleSleepBot.Storage.Postgres;
using Npgsql;

namespace GentleSleepBot.Storage;

/// <summary>
/// All that the bot keeps, in one PostgreSQL database, for any number of equal hosts. Many turns share one commit, and each
/// stands or falls alone.
/// </summary>
public sealed partial class PostgresStore : IBotStore
{
    private readonly NpgsqlDataSource _database;
    private readonly TurnReader _reader;
    private readonly TurnWriter _writer;
    private readonly CommitNotices _notices;
    private readonly TimeProvider _time;
    private bool _isDisposed;

    private PostgresStore(NpgsqlDataSource database, TimeProvider time)
    {
        _database = database;
        _time = time;
        _notices = new CommitNotices(database, time);
        _reader = new TurnReader(database);
        _writer = new TurnWriter(database, _notices);
    }

    /// <summary>Connects, and makes or upgrades the tables; of hosts that start together one does it.</summary>
    /// <param name="connection">Where the database is, in Npgsql's words: <c>Host=…;Database=…;Username=…;Password=…</c>.</param>
    /// <param name="timeProvider">The clock; the system's when null.</param>
    /// <exception cref="InvalidOperationException">A newer host upgraded the database in a way that this one cannot follow.</exception>
    /// <exception cref="TurnStoreUnavailableException">The database cannot be reached.</exception>
    public static PostgresStore Open(string connection, TimeProvider? timeProvider = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(connection);

        var database = NpgsqlDataSource.Create(PostgresConnection.Complete(connection));
        try
        {
            SchemaScripts.Apply(database);
        }
        catch (Exception exception)
        {
            database.Dispose();
            if (PostgresFault.IsUnavailable(exception))
                throw PostgresFault.Unavailable(exception);
            throw;
        }

        return new PostgresStore(database, timeProvider ?? TimeProvider.System);
    }

    /// <inheritdoc/>
    public Task ListenAsync(TurnSignals signals, CancellationToken cancellationToken) => _notices.ListenAsync(signals, cancellationToken);

    /// <summary>Writes what still waits, and closes the connections. May be called again: a container that knows the store by several contracts does.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _isDisposed, true))
            return;

        await _reader.DisposeAsync();
        await _writer.DisposeAsync();
        await _database.DisposeAsync();
    }

    private static long Milliseconds(DateTimeOffset at) => at.ToUnixTimeMilliseconds();

    private static DateTimeOffset Instant(long milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);
}
