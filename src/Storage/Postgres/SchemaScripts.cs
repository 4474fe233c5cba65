using GentleSleepBot.Storage.Schema;
using Npgsql;

namespace GentleSleepBot.Storage.Postgres;

/// <summary>Applies the schema's steps to a PostgreSQL database.</summary>
internal static class SchemaScripts
{
    private const long Lock = 0x67736C656570;

    public static void Apply(NpgsqlDataSource database)
    {
        using var connection = database.OpenConnection();
        using var transaction = connection.BeginTransaction();
        Run(connection, $"SELECT pg_advisory_xact_lock({Lock})");
        Run(connection, SchemaStep.MakeTable);

        var missing = SchemaStep.Missing(
            SchemaStep.Of("Postgres"), Number(connection, SchemaStep.ReadApplied), Number(connection, SchemaStep.ReadOldestHost));
        foreach (var step in missing)
        {
            Run(connection, step.Sql);
            Run(connection, step.Mark);
        }

        transaction.Commit();
    }

    private static void Run(NpgsqlConnection connection, string sql)
    {
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }

    private static long Number(NpgsqlConnection connection, string sql)
    {
        using var command = new NpgsqlCommand(sql, connection);
        return (int)command.ExecuteScalar()!;
    }
}
