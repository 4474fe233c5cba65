using System.Globalization;
using Microsoft.Data.Sqlite;

namespace GentleSleepBot.Storage.Sqlite;

/// <summary>A connection with its prepared statements; used by one thread at a time.</summary>
internal sealed class SqliteSession(SqliteConnection connection) : IDisposable
{
    private readonly Dictionary<string, Statement> _statements = new(StringComparer.Ordinal);

    /// <summary>Opens a connection with the settings that all of ours share.</summary>
    /// <param name="path">The database file.</param>
    /// <param name="isPooled">Whether the file stays open for the next connection when this one is disposed of.</param>
    /// <param name="options">The store's settings.</param>
    public static SqliteSession Open(string path, bool isPooled, SqliteStoreOptions options)
    {
        var connection = ConnectionTo(path, isPooled, options);
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

    /// <summary>Closes what stays open of a file's pooled connections.</summary>
    public static void ClosePool(string path, SqliteStoreOptions options)
    {
        using var connection = ConnectionTo(path, isPooled: true, options);
        SqliteConnection.ClearPool(connection);
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

    private static SqliteConnection ConnectionTo(string path, bool isPooled, SqliteStoreOptions options) =>
        new(new SqliteConnectionStringBuilder { DataSource = path, Pooling = isPooled, DefaultTimeout = options.LockWaitSeconds }.ToString());
}
