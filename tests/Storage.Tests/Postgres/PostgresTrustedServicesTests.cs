using GentleSleepBot.Storage;
using Storage.Tests.Contract;
using Tests.Postgres;

namespace Storage.Tests.Postgres;

public sealed class PostgresTrustedServicesTests(PostgresCluster cluster) : TrustedServicesContract, IAsyncLifetime
{
    private readonly PostgresDatabase _database = new(cluster);

    protected override IBotStore Store => _database.Store;

    public ValueTask InitializeAsync() => _database.OpenAsync();

    public ValueTask DisposeAsync() => _database.DisposeAsync();
}
