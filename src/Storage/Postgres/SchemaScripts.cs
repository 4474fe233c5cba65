using GentleSleepBot.Storage.Schema;
using Npgsql;

namespace GentleSleepBot.Storage.Postgres;

/// <summary>Applies the schema's steps to a PostgreSQL database.</summary>
internal static class SchemaScripts
{
    private const long Lock = 0x67736C656570;

    public static async Task ApplyAsync(NpgsqlDataSource database, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await RunAsync(connection, $"SELECT pg_advisory_xact_lock({Lock})", cancellationToken);
        await RunAsync(connection, SchemaStep.MakeTable, cancellationToken);

        var missing = SchemaStep.Missing(
            SchemaStep.Of("Postgres"),
            await NumberAsync(connection, SchemaStep.ReadApplied, cancellationToken),
            await NumberAsync(connection, SchemaStep.ReadOldestHost, cancellationToken));
        foreach (var step in missing)
        {
            await RunAsync(connection, step.Sql, cancellationToken);
            await RunAsync(connection, step.Mark, cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
    }

    private static async Task RunAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static async Task<long> NumberAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return (int)(await command.ExecuteScalarAsync(cancellationToken))!;
    }
}
