using Npgsql;

namespace GentleSleepBot.Storage.Postgres;

internal static class BatchExtensions
{
    /// <summary>Adds a statement with parameters <c>$1</c>, <c>$2</c> and so on.</summary>
    public static NpgsqlBatch Add(this NpgsqlBatch batch, string sql, params ReadOnlySpan<object?> values)
    {
        var command = new NpgsqlBatchCommand(sql);
        foreach (var value in values)
            command.Parameters.Add(new NpgsqlParameter { Value = value ?? DBNull.Value });

        batch.BatchCommands.Add(command);
        return batch;
    }

    /// <summary>A command with parameters <c>$1</c>, <c>$2</c> and so on.</summary>
    public static NpgsqlCommand Command(this NpgsqlDataSource database, string sql, params ReadOnlySpan<object?> values)
    {
        var command = database.CreateCommand(sql);
        foreach (var value in values)
            command.Parameters.Add(new NpgsqlParameter { Value = value ?? DBNull.Value });

        return command;
    }
}
