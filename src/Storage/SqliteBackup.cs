using GentleSleepBot.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace GentleSleepBot.Storage;

/// <summary>Copies a SQLite database while a host serves from it: the copy is the database as it stood at one moment.</summary>
public static class SqliteBackup
{
    /// <summary>Writes the copy; only its user can read it. It stands under its name once it is whole.</summary>
    /// <param name="database">The database file.</param>
    /// <param name="copy">The file to write; one of that name is replaced.</param>
    /// <exception cref="FileNotFoundException">There is no such database.</exception>
    /// <exception cref="SqliteException">It cannot be read, or the copy cannot be written.</exception>
    public static void Write(string database, string copy)
    {
        if (!File.Exists(database))
            throw new FileNotFoundException($"There is no database {database}.", database);

        var draft = copy + ".new";
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        new FileStream(draft, options).Dispose();

        using (var from = Open(database, SqliteOpenMode.ReadWrite))
        using (var to = Open(draft, SqliteOpenMode.ReadWrite))
        {
            from.BackupDatabase(to);
            to.Run("PRAGMA journal_mode = DELETE");
        }

        File.Move(draft, copy, overwrite: true);
    }

    private static SqliteConnection Open(string path, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }
}
