using BotFramework.Builder.Turns;
using GentleSleepBot.Storage;
using Microsoft.Data.Sqlite;
using Storage.Tests.Contract;

namespace Storage.Tests.Sqlite;

public sealed class SqliteStoreTests : IAsyncDisposable
{
    private readonly SqliteFile _file = new();

    public ValueTask DisposeAsync() => _file.DisposeAsync();

    [Fact]
    public async Task Open_AfterClosing_FindsAllThatWasCommitted()
    {
        await _file.Store.CommitAsync(
            Commits.Of("m1") with { Delivery = TurnDelivery.Callback, Writes = [new RecordWrite("a", Commits.Json("state"))] }, default);

        await _file.ReopenAsync();

        Assert.NotNull((await _file.Store.BeginAsync(new TurnKey("test/talk", "m1"), [], default)).Known);
        Assert.Equal(Commits.Text(Commits.Json("state")), Commits.Text((await _file.Store.ReadRecordsAsync(["a"], default))[0].Json));
        Assert.Single(await _file.Store.ClaimAsync(1, Commits.At, default));
    }

    [Fact]
    public async Task Open_CopyOfTheFilesOfARunningHost_FindsWholeTurnsOnly()
    {
        // What a killed host leaves behind: the database and its log as they stand at that moment.
        var writing = Task.WhenAll(Enumerable.Range(0, 8).Select(async talk =>
        {
            for (var turn = 0; turn < 8; turn++)
                await _file.Store.CommitAsync(Commits.Of($"m{turn}", $"test/{talk}") with { Writes = [new RecordWrite($"r{talk}", Commits.Json($"{turn}"))] }, default);
        }));
        var copy = Directory.CreateTempSubdirectory("gentle-sleep-crash-");
        File.Copy(_file.FilePath, Path.Combine(copy.FullName, "bot.db"));
        File.Copy(_file.FilePath + "-wal", Path.Combine(copy.FullName, "bot.db-wal"));

        await using (var store = SqliteStore.Open(new SqliteStoreOptions { Path = Path.Combine(copy.FullName, "bot.db") }))
        {
            for (var talk = 0; talk < 8; talk++)
            {
                var end = (await store.FindConversationAsync($"test/{talk}", default))?.LastSequence ?? 0;
                var record = (await store.ReadRecordsAsync([$"r{talk}"], default))[0];
                Assert.Equal(Commits.Text(end == 0 ? null : Commits.Json($"{(end / 2) - 1}")), Commits.Text(record.Json));
                Assert.Equal(end, (await store.ReadAfterAsync($"test/{talk}", 0, 1000, default)).Entries.Count);
            }
        }

        await writing;
        copy.Delete(recursive: true);
    }

    [Fact]
    public async Task Commit_OneOfAGroupFails_TheOthersStand()
    {
        var fine = Enumerable.Range(0, 16).Select(turn => _file.Store.CommitAsync(Commits.Of($"m{turn}", $"test/{turn}"), default).AsTask()).ToList();
        var broken = _file.Store.CommitAsync(
            Commits.Of("bad", "test/bad") with { Delivery = TurnDelivery.Callback, ServiceUrl = null }, default).AsTask();

        await Assert.ThrowsAsync<InvalidOperationException>(() => broken);
        Assert.All(await Task.WhenAll(fine), result => Assert.Equal(TurnCommitStatus.Committed, result.Status));
        Assert.Empty((await _file.Store.ReadAfterAsync("test/bad", 0, 10, default)).Entries);
    }

    [Fact]
    public async Task Commit_DatabaseLockedByAnother_IsUnavailableAndWorksAfterwards()
    {
        await using (var other = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = _file.FilePath, Pooling = false }.ToString()))
        {
            await other.OpenAsync();
            await using var command = other.CreateCommand();
            command.CommandText = "BEGIN IMMEDIATE";
            await command.ExecuteNonQueryAsync();

            await Assert.ThrowsAsync<TurnStoreUnavailableException>(async () => await _file.Store.CommitAsync(Commits.Of("m1"), default));
        }

        Assert.Equal(TurnCommitStatus.Committed, (await _file.Store.CommitAsync(Commits.Of("m1"), default)).Status);
    }

    [Fact]
    public async Task Commit_AfterClosing_IsUnavailable()
    {
        await _file.Store.DisposeAsync();

        await Assert.ThrowsAsync<TurnStoreUnavailableException>(async () => await _file.Store.CommitAsync(Commits.Of("m1"), default));
        await _file.ReopenAsync();
    }

    [Fact]
    public async Task Open_DatabaseOfANewerHost_RefusesWithAReason()
    {
        await _file.RunAsync("INSERT INTO schema_steps VALUES (9000, 9000)");

        var refusal = Assert.Throws<InvalidOperationException>(() => SqliteStore.Open(new SqliteStoreOptions { Path = _file.FilePath }));
        Assert.Contains("newer host", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Commit_Poisoned_IsKeptForInspection()
    {
        await _file.Store.CommitAsync(Commits.Of("m1") with { Poisoned = [new PoisonedRecord("a", "not json"u8.ToArray(), "broken")] }, default);

        var poisoned = (await _file.Store.ExportAsync(Commits.Parent, default)).GetProperty("poisoned");

        Assert.Equal("broken", poisoned[0].GetProperty("reason").GetString());
    }
}
