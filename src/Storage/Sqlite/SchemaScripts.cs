using GentleSleepBot.Storage.Schema;
using Microsoft.Data.Sqlite;

namespace GentleSleepBot.Storage.Sqlite;

/// <summary>Applies the schema's steps to a SQLite file.</summary>
internal static class SchemaScripts
{
    public static void Apply(SqliteConnection connection)
    {
        connection.Run("BEGIN EXCLUSIVE");
        try
        {
            connection.Run(SchemaStep.MakeTable);
            var missing = SchemaStep.Missing(
                SchemaStep.Of("Sqlite"), Number(connection, SchemaStep.ReadApplied), Number(connection, SchemaStep.ReadOldestHost));
            foreach (var step in missing)
            {
                connection.Run(step.Sql);
                connection.Run(step.Mark);
            }

            connection.Run("COMMIT");
        }
        catch
        {
            connection.Run("ROLLBACK");
            throw;
        }
    }

    private static long Number(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }
}
