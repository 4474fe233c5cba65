using BotFramework.Builder.Turns;
using Storage.Tests.Contract;
using Tests.Postgres;

namespace Storage.Tests.Postgres;

public sealed class PostgresOutboxTests(PostgresCluster cluster) : OutboxContract, IAsyncLifetime
{
    private readonly PostgresDatabase _database = new(cluster);

    protected override ITurnStore Store => _database.Store;

    protected override Task RunAsync(string sql) => _database.RunAsync(sql);

    public ValueTask InitializeAsync() => _database.OpenAsync();

    public ValueTask DisposeAsync() => _database.DisposeAsync();
}
