using GentleSleepBot.Storage;
using Storage.Tests.Contract;
using Tests.Postgres;

namespace Storage.Tests.Postgres;

public sealed class PostgresParentDataTests(PostgresCluster cluster) : ParentDataContract, IAsyncLifetime
{
    private readonly PostgresDatabase _database = new(cluster);

    protected override IBotStore Store => _database.Store;

    protected override string TablesWithAParent => "SELECT table_name::text FROM information_schema.columns WHERE column_name = 'parent' AND table_schema = 'public'";

    public ValueTask InitializeAsync() => _database.OpenAsync();

    public ValueTask DisposeAsync() => _database.DisposeAsync();
}
