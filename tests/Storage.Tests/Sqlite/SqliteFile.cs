using GentleSleepBot.Storage;
using Microsoft.Data.Sqlite;

namespace Storage.Tests.Sqlite;

/// <summary>A database file of its own for each test.</summary>
internal sealed class SqliteFile : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gentle-sleep-storage-");

    public SqliteFile() => Store = SqliteStore.Open(Options);

    public string FilePath => Path.Combine(_folder.FullName, "bot.db");

    public SqliteStore Store { get; private set; }

    private SqliteStoreOptions Options => new() { Path = FilePath, LockWaitSeconds = 1 };

    public async Task ReopenAsync()
    {
        await Store.DisposeAsync();
        Store = SqliteStore.Open(Options);
    }

    /// <summary>Everything in the database's files, the log included.</summary>
    public string ReadFiles() => string.Concat(_folder.EnumerateFiles().Select(file =>
    {
        using var stream = new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var reader = new StreamReader(stream, System.Text.Encoding.Latin1);
        return reader.ReadToEnd();
    }));

    /// <summary>Runs a statement of a test's own, as another program would.</summary>
    public async Task RunAsync(string sql)
    {
        await using var other = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = FilePath, Pooling = false }.ToString());
        await other.OpenAsync();
        await using var command = other.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
