using BotFramework.Builder.Turns;
using Storage.Tests.Contract;

namespace Storage.Tests.Sqlite;

public sealed class SqliteTranscriptTests : TranscriptContract, IAsyncDisposable
{
    private readonly SqliteFile _file = new();

    protected override ITurnStore Store => _file.Store;

    public ValueTask DisposeAsync() => _file.DisposeAsync();
}
