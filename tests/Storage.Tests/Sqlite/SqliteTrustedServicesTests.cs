using GentleSleepBot.Storage;
using Storage.Tests.Contract;

namespace Storage.Tests.Sqlite;

public sealed class SqliteTrustedServicesTests : TrustedServicesContract, IAsyncDisposable
{
    private readonly SqliteFile _file = new();

    protected override IBotStore Store => _file.Store;

    public ValueTask DisposeAsync() => _file.DisposeAsync();
}
