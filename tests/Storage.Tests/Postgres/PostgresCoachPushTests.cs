using GentleSleepBot.Storage;
using Storage.Tests.Contract;
using Tests.Postgres;

namespace Storage.Tests.Postgres;

public sealed class PostgresCoachPushTests(PostgresCluster cluster) : CoachPushContract, IAsyncLifetime
{
    private readonly PostgresDatabase _database = new(cluster);

    protected override IBotStore Store => _database.Store;

    public ValueTask InitializeAsync() => _database.OpenAsync();

    public ValueTask DisposeAsync() => _database.DisposeAsync();
}
