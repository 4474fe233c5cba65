using System.Globalization;
using Microsoft.Data.Sqlite;

namespace GentleSleepBot.Storage.Sqlite;

/// <summary>A connection with its prepared statements; used by one thread at a time.</summary>
internal sealed class SqliteSession(SqliteConnection connection) : IDisposable
{
    private readonly Dictionary<string, Statement> _statements = new(StringComparer.Ordinal);

    /// <summary>Opens a connection with the settings that all of ours share.</summary>
    public static SqliteSession Open(string connectionString, SqliteStoreOptions options)
    {
        var connection = new SqliteConnection(connectionString);
        try
        {
            connection.Open();
            connection.Run("PRAGMA journal_mode = WAL");
            connection.Run(options.IsFullySynchronous ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = NORMAL");
            connection.Run(string.Create(CultureInfo.InvariantCulture, $"PRAGMA busy_timeout = {options.LockWaitSeconds * 1000}"));
            connection.Run("PRAGMA secure_delete = ON");
            connection.Run("PRAGMA cache_size = -8000");
            connection.Run("PRAGMA temp_store = MEMORY");
            connection.Run("PRAGMA mmap_size = 268435456");
            connection.Run("PRAGMA wal_autocheckpoint = 4000");
            return new SqliteSession(connection);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public SqliteConnection Connection => connection;

    /// <summary>Whether something was deleted that must not live on in the log once the transaction is committed.</summary>
    public bool MustClearLog { get; set; }

    /// <summary>The statement of a text, prepared once.</summary>
    public Statement this[string sql]
    {
        get
        {
            if (!_statements.TryGetValue(sql, out var statement))
                _statements[sql] = statement = new Statement(connection, sql);

            return statement;
        }
    }

    public void Dispose()
    {
        foreach (var statement in _statements.Values)
            statement.Dispose();

        connection.Dispose();
    }
}
