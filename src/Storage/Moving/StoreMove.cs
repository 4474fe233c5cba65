using GentleSleepBot.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace GentleSleepBot.Storage.Moving;

/// <summary>Copies all that a SQLite file holds into an empty PostgreSQL database, in one transaction: everything arrives, or nothing.</summary>
public static class StoreMove
{
    /// <summary>Moves everything. The file is held against writers meanwhile, and left as it is.</summary>
    /// <param name="from">The SQLite file; upgraded first.</param>
    /// <param name="to">The PostgreSQL database; its tables are made first.</param>
    /// <param name="cancellationToken">Ends the move; nothing is kept then.</param>
    /// <returns>Every table and how many rows it has.</returns>
    /// <exception cref="StoreMoveException">There is no such file, or the database holds something already.</exception>
    /// <exception cref="BotFramework.Builder.Turns.TurnStoreUnavailableException">The database cannot be reached.</exception>
    public static async Task<IReadOnlyList<MovedTable>> RunAsync(SqliteStoreOptions from, string to, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        if (!File.Exists(from.Path))
            throw new StoreMoveException($"There is no {from.Path}.");

        await SqliteStore.Open(from).DisposeAsync();
        await PostgresStore.Open(to).DisposeAsync();

        using var session = SqliteSession.Open(from.Path, isPooled: false, from);
        await using var database = new NpgsqlConnection(to);
        await database.OpenAsync(cancellationToken);
        session.Connection.Run("BEGIN IMMEDIATE");
        await using var transaction = await database.BeginTransactionAsync(cancellationToken);

        var moved = await MoveAllAsync(session.Connection, database, cancellationToken);

        await transaction.CommitAsync(cancellationToken);
        session.Connection.Run("ROLLBACK");
        return moved;
    }

    private static async Task<List<MovedTable>> MoveAllAsync(SqliteConnection from, NpgsqlConnection to, CancellationToken cancellationToken)
    {
        var tables = await TableCopy.AllAsync(from, to, cancellationToken);
        foreach (var table in tables)
            await table.EnsureEmptyAsync(cancellationToken);

        var moved = new List<MovedTable>();
        foreach (var table in tables)
            moved.Add(new MovedTable(table.Name, await table.CopyAsync(cancellationToken)));
        await OutboxCopy.FinishAsync(from, to, cancellationToken);
        return moved;
    }
}
