using System.Text.Json;
using BotFramework.Builder.Turns;
using Storage.Tests.Contract;

namespace Storage.Tests.Sqlite;

public sealed class SqliteParentDataTests : IAsyncDisposable
{
    private const string Secret = "marmalade-lullaby";

    private readonly SqliteFile _file = new();

    public ValueTask DisposeAsync() => _file.DisposeAsync();

    [Fact]
    public async Task Forget_Parent_LeavesNoWordInAnyFile()
    {
        await TalkAsync("m1");
        await TalkAsync("m2");
        Assert.Contains(Secret, _file.ReadFiles(), StringComparison.Ordinal);

        var gone = await _file.Store.ForgetAsync(Commits.Parent, default);

        Assert.Equal(["test/talk"], gone);
        Assert.DoesNotContain(Secret, _file.ReadFiles(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Commit_Forget_LeavesNoWordInAnyFile()
    {
        await TalkAsync("m1");

        await _file.Store.CommitAsync(Commits.Of("m2") with { Inbound = null, Forget = true }, default);

        Assert.DoesNotContain(Secret, _file.ReadFiles(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Forget_Parent_TakesUndeliveredRepliesToo()
    {
        await TalkAsync("m1");

        await _file.Store.ForgetAsync(Commits.Parent, default);

        Assert.Empty(await _file.Store.ClaimAsync(10, Commits.At, default));
    }

    [Fact]
    public async Task Forget_OtherParent_TouchesNothing()
    {
        await TalkAsync("m1");

        await _file.Store.ForgetAsync("test/users/other", default);

        Assert.Equal(2, (await _file.Store.ReadAfterAsync("test/talk", 0, 10, default)).Entries.Count);
    }

    [Fact]
    public async Task Export_Parent_HoldsEveryTable()
    {
        await TalkAsync("m1");

        var export = await _file.Store.ExportAsync(Commits.Parent, default);

        Assert.Equal(
            ["activities", "turns", "outbox", "deliveries", "records", "poisoned", "conversations"],
            export.EnumerateObject().Select(table => table.Name));
        Assert.Equal(2, export.GetProperty("activities").GetArrayLength());
        Assert.Contains(Secret, export.GetProperty("activities")[0].GetProperty("json").GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal(Commits.At, export.GetProperty("conversations")[0].GetProperty("last_message_at").GetDateTimeOffset());
    }

    [Fact]
    public async Task Export_UnknownParent_IsEmpty()
    {
        var export = await _file.Store.ExportAsync("nobody", default);

        Assert.All(export.EnumerateObject(), table => Assert.Equal(JsonValueKind.Array, table.Value.ValueKind));
        Assert.All(export.EnumerateObject(), table => Assert.Empty(table.Value.EnumerateArray()));
    }

    private async Task TalkAsync(string message) => await _file.Store.CommitAsync(
        Commits.Of(message) with
        {
            Inbound = Commits.Json(Secret),
            Delivery = TurnDelivery.Callback,
            Writes = [new RecordWrite("state", Commits.Json(Secret + message))],
            Poisoned = [new PoisonedRecord("old", Commits.Json(Secret), "broken")],
        },
        default);
}
