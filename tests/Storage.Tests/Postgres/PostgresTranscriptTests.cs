using BotFramework.Builder.Turns;
using Storage.Tests.Contract;
using Tests.Postgres;

namespace Storage.Tests.Postgres;

public sealed class PostgresTranscriptTests(PostgresCluster cluster) : TranscriptContract, IAsyncLifetime
{
    private readonly PostgresDatabase _database = new(cluster);

    protected override ITurnStore Store => _database.Store;

    public ValueTask InitializeAsync() => _database.OpenAsync();

    public ValueTask DisposeAsync() => _database.DisposeAsync();
}
