using System.Text;
using GentleSleepBot.Storage;
using Storage.Tests.Contract;

namespace Storage.Tests.Sqlite;

public sealed class SqliteConversationsTests : ConversationsContract, IAsyncDisposable
{
    private const string Key = "a-key-that-stands-nowhere";

    private readonly SqliteFile _file = new();

    protected override IBotStore Store => _file.Store;

    public ValueTask DisposeAsync() => _file.DisposeAsync();

    [Fact]
    public async Task SaveKey_KeepsOnlyItsHash()
    {
        await Store.SaveKeyAsync(Key, new ResumeGrant(Commits.Parent, "dl_parent", "talk"), Commits.At, default);

        Assert.DoesNotContain(Key, _file.ReadFiles(), StringComparison.Ordinal);
        Assert.DoesNotContain(Encoding.Unicode.GetString(Encoding.UTF8.GetBytes(Key)), _file.ReadFiles(), StringComparison.Ordinal);
    }
}
