using BotFramework.Builder.Turns;
using Storage.Tests.Contract;

namespace Storage.Tests.Sqlite;

public sealed class SqliteOutboxTests : OutboxContract, IAsyncDisposable
{
    private readonly SqliteFile _file = new();

    protected override ITurnStore Store => _file.Store;

    protected override Task RunAsync(string sql) => _file.RunAsync(sql);

    public ValueTask DisposeAsync() => _file.DisposeAsync();
}
