using Dapper;
using GentleSleepBot.Storage.Parents;
using Npgsql;

namespace GentleSleepBot.Storage.Postgres;

/// <summary>
/// Writes the tables of parents' data anew. A plain <c>VACUUM</c> frees the space of deleted rows but leaves their bytes in
/// it until something else is written there.
/// </summary>
internal static class TableRewrite
{
    private const string Task = "rewrite";

    /// <summary>Whether no transaction is left that began before the mark, here or in another database of the server, nor one that still looks at what was before it.</summary>
    private const string IsSettled = """
        SELECT pg_snapshot_xmin(pg_current_snapshot()) > @mark::xid8
            AND NOT EXISTS (
                SELECT 1 FROM pg_stat_activity
                WHERE datname = current_database() AND pid <> pg_backend_pid() AND age(backend_xmin) >= age(@mark::xid8::xid))
        """;

    private const int MostLooks = 100;

    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Period = TimeSpan.FromDays(1);

    private static readonly string[] Tables = ["outbox_conversations", .. ParentTables.Common.Select(table => table.Name)];

    public static async Task<bool> RunAsync(NpgsqlDataSource database, DateTimeOffset now, long largest, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        if (!await connection.ExecuteScalarAsync<bool>($"SELECT pg_try_advisory_lock({KeyLocks.Rewrite})"))
            return false;

        try
        {
            return await IsDueAsync(connection, now)
                && await WaitForOlderTransactionsAsync(connection, cancellationToken)
                && await RewriteAsync(connection, now, largest);
        }
        finally
        {
            await connection.ExecuteAsync($"RESET lock_timeout; SELECT pg_advisory_unlock({KeyLocks.Rewrite})");
        }
    }

    private static async Task<bool> IsDueAsync(NpgsqlConnection connection, DateTimeOffset now)
    {
        var done = await connection.ExecuteScalarAsync<long?>("SELECT done_at FROM upkeep WHERE task = @Task", new { Task });
        var erased = await connection.ExecuteScalarAsync<long?>("SELECT MAX(erased_at) FROM erasures");
        return done is null || done < (now - Period).ToUnixTimeMilliseconds() || done <= erased;
    }

    /// <summary>Deleted rows that an older transaction might still see are carried over into the new file; so it is waited for, and left for the next time when one lasts.</summary>
    private static async Task<bool> WaitForOlderTransactionsAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var mark = await connection.ExecuteScalarAsync<string>("SELECT pg_current_xact_id()::text");
        for (var looks = 0; looks < MostLooks; looks++)
        {
            if (await connection.ExecuteScalarAsync<bool>(IsSettled, new { mark }))
                return true;
            await System.Threading.Tasks.Task.Delay(BetweenLooks, cancellationToken);
        }

        return false;
    }

    /// <summary>A table that is in use for long is left for the next time: whoever waits for it holds up all who come after.</summary>
    private static async Task<bool> RewriteAsync(NpgsqlConnection connection, DateTimeOffset now, long largest)
    {
        await connection.ExecuteAsync("SET lock_timeout = '2s'");
        try
        {
            foreach (var table in Tables)
            {
                if (await connection.ExecuteScalarAsync<long>("SELECT pg_total_relation_size(@table::regclass)", new { table }) <= largest)
                    await connection.ExecuteAsync(new CommandDefinition($"VACUUM (FULL) {table}", commandTimeout: 0));
            }
        }
        catch (PostgresException busy) when (busy.SqlState == PostgresErrorCodes.LockNotAvailable)
        {
            return true;
        }

        await connection.ExecuteAsync(
            "INSERT INTO upkeep (task, done_at) VALUES (@Task, @at) ON CONFLICT (task) DO UPDATE SET done_at = excluded.done_at",
            new { Task, at = now.ToUnixTimeMilliseconds() });
        return true;
    }
}
