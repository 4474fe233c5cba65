using BotFramework.Builder.Turns;
using GentleSleepBot.Storage;
using Storage.Tests.Contract;

namespace Storage.Tests.Sqlite;

public sealed class SqliteParentDataTests : ParentDataContract, IAsyncDisposable
{
    private const string Secret = "marmalade-lullaby";

    private readonly SqliteFile _file = new();

    protected override IBotStore Store => _file.Store;

    protected override string TablesWithAParent => "SELECT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND c.name = 'parent'";

    public ValueTask DisposeAsync() => _file.DisposeAsync();

    [Fact]
    public async Task Forget_Parent_LeavesNoWordInAnyFile()
    {
        await TalkAsync("m1");
        await TalkAsync("m2");
        Assert.Contains(Secret, _file.ReadFiles(), StringComparison.Ordinal);

        await Store.ForgetAsync(Commits.Parent, default);

        Assert.DoesNotContain(Secret, _file.ReadFiles(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Commit_Forget_LeavesNoWordInAnyFile()
    {
        await TalkAsync("m1");

        await Store.CommitAsync(Commits.Of("m2") with { Inbound = null, Forget = true }, default);

        Assert.DoesNotContain(Secret, _file.ReadFiles(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Expire_Parent_LeavesNoWordInAnyFile()
    {
        await TalkAsync("m1");

        await Store.ExpireAsync(Commits.At.AddHours(1), Commits.At.AddHours(1), 100, default);

        Assert.DoesNotContain(Secret, _file.ReadFiles(), StringComparison.Ordinal);
    }

    private async Task TalkAsync(string message) => await Store.CommitAsync(
        Commits.Of(message) with
        {
            Inbound = Commits.Json(Secret),
            Delivery = TurnDelivery.Callback,
            Writes = [new RecordWrite("state", Commits.Json(Secret + message))],
            Poisoned = [new PoisonedRecord("old", Commits.Json(Secret), "broken")],
        },
        default);
}
