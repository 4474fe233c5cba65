using Npgsql;

namespace Benchmarks.Turns;

/// <summary>The least on PostgreSQL: one row and one commit a turn, on as many connections as the server takes.</summary>
internal sealed class PostgresFloor : IFloorStore
{
    private readonly NpgsqlDataSource _database;

    private PostgresFloor(NpgsqlDataSource database) => _database = database;

    public static async Task<PostgresFloor> OpenAsync(string connection)
    {
        var database = NpgsqlDataSource.Create($"{connection};Maximum Pool Size=64;Max Auto Prepare=8;No Reset On Close=true");
        await using var command = database.CreateCommand("CREATE TABLE transcript (conversation text, message text, inbound bytea, reply bytea, PRIMARY KEY (conversation, message))");
        await command.ExecuteNonQueryAsync();
        return new PostgresFloor(database);
    }

    public async Task KeepAsync(string conversation, string message, byte[] inbound, byte[] reply)
    {
        await using var command = _database.CreateCommand("INSERT INTO transcript VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING");
        command.Parameters.Add(new NpgsqlParameter { Value = conversation });
        command.Parameters.Add(new NpgsqlParameter { Value = message });
        command.Parameters.Add(new NpgsqlParameter { Value = inbound });
        command.Parameters.Add(new NpgsqlParameter { Value = reply });
        await command.ExecuteNonQueryAsync();
    }
}
