using GentleSleepBot.Storage;
using Npgsql;
using Tests.Postgres;

[assembly: AssemblyFixture(typeof(PostgresCluster))]

namespace Storage.Tests.Postgres;

/// <summary>A database of its own for each test.</summary>
internal sealed class PostgresDatabase(PostgresCluster cluster) : IAsyncDisposable
{
    private readonly List<PostgresStore> _stores = [];

    public PostgresStore Store { get; private set; } = null!;

    public string Connection { get; private set; } = "";

    public async ValueTask OpenAsync()
    {
        Connection = await cluster.CreateDatabaseAsync();
        Store = OpenHost();
    }

    /// <summary>Opens the same database as another host does.</summary>
    public PostgresStore OpenHost()
    {
        var store = PostgresStore.Open(Connection);
        _stores.Add(store);
        return store;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var store in _stores)
            await store.DisposeAsync();
    }

    /// <summary>Runs a statement of a test's own.</summary>
    public async Task RunAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(Connection);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
