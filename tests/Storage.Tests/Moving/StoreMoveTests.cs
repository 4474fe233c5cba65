using BotFramework.Builder.Turns;
using GentleSleepBot.Storage;
using GentleSleepBot.Storage.Coaches;
using GentleSleepBot.Storage.Moving;
using Microsoft.Data.Sqlite;
using Storage.Tests.Contract;
using Storage.Tests.Postgres;
using Storage.Tests.Sqlite;
using Tests.Postgres;

namespace Storage.Tests.Moving;

public sealed class StoreMoveTests(PostgresCluster cluster) : IAsyncLifetime
{
    private readonly SqliteFile _file = new();
    private readonly PostgresDatabase _database = new(cluster);

    private SqliteStoreOptions From => new() { Path = _file.FilePath, LockWaitSeconds = 1 };

    private string To => _database.Connection;

    public ValueTask InitializeAsync() => _database.OpenAsync();

    public async ValueTask DisposeAsync()
    {
        await _database.DisposeAsync();
        await _file.DisposeAsync();
    }

    [Fact]
    public async Task Run_FilledFile_HandsOverTalksRepliesSecretsAndLinks()
    {
        await _file.Store.CommitAsync(Commits.Of("m1"), default);
        await _file.Store.CommitAsync(Commits.Of("c1", "test/teams") with { Delivery = TurnDelivery.Callback }, default);
        await _file.Store.AddSecretAsync("key", [1, 2, 3], Commits.At, default);
        await new ClientLinkTable(_file.Store).AddAsync(new ClientLink("code", "ana", "The Okafors", Commits.At) { Greeting = "Hello" }, default);

        var moved = await MoveAsync();

        Assert.Equal(4, moved.Single(table => table.Name == "activities").Rows);
        Assert.Equal(2, (await _database.Store.ReadAfterAsync("test/talk", 0, 10, default)).Entries.Count);
        Assert.Equal("re-c1", Assert.Single(Assert.Single(await _database.Store.ClaimAsync(10, Commits.At, default)).Items).ActivityId);
        Assert.Equal([1, 2, 3], Assert.Single(await _database.Store.ListSecretsAsync("key", default)));
        Assert.Equal("Hello", (await new ClientLinkTable(_database.Store).FindAsync("code", default))!.Greeting);
    }

    [Fact]
    public async Task Run_MovedTalk_KnowsItsTurnsAndGoesOn()
    {
        await _file.Store.CommitAsync(Commits.Of("m1"), default);
        await _file.Store.CommitAsync(Commits.Of("c1") with { Delivery = TurnDelivery.Callback }, default);
        await MoveAsync();

        await _database.Store.CommitAsync(Commits.Of("m1"), default);
        await _database.Store.CommitAsync(Commits.Of("c2") with { Delivery = TurnDelivery.Callback }, default);

        Assert.Equal(6, (await _database.Store.ReadAfterAsync("test/talk", 0, 10, default)).Entries.Count);
        Assert.Equal(["re-c1", "re-c2"], Assert.Single(await _database.Store.ClaimAsync(10, Commits.At, default)).Items.Select(item => item.ActivityId));
    }

    [Fact]
    public async Task Run_DatabaseInUse_IsRefusedAndNothingIsWritten()
    {
        await _file.Store.CommitAsync(Commits.Of("m1"), default);
        await _database.Store.AddSecretAsync("key", [1], Commits.At, default);

        var refused = await Assert.ThrowsAsync<StoreMoveException>(MoveAsync);

        Assert.Contains("'secrets'", refused.Message, StringComparison.Ordinal);
        Assert.Empty((await _database.Store.ReadAfterAsync("test/talk", 0, 10, default)).Entries);
    }

    [Fact]
    public async Task Run_NoFile_SaysSo()
    {
        var refused = await Assert.ThrowsAsync<StoreMoveException>(() => StoreMove.RunAsync(new SqliteStoreOptions { Path = "/nowhere/bot.db" }, To, default));

        Assert.Equal("There is no /nowhere/bot.db.", refused.Message);
    }

    /// <summary>A table or column that a later step adds to one engine alone would be left behind.</summary>
    [Fact]
    public async Task Run_EveryColumnOfTheFile_HasItsPlaceInPostgres()
    {
        await _file.Store.DisposeAsync();
        await using var postgres = new Npgsql.NpgsqlConnection(_database.Connection);
        await postgres.OpenAsync(TestContext.Current.CancellationToken);
        using var sqlite = new SqliteConnection($"Data Source={_file.FilePath};Pooling=false");
        sqlite.Open();

        var there = await ColumnsAsync(postgres, "SELECT table_name || '.' || column_name FROM information_schema.columns WHERE table_schema = current_schema()");
        var here = await ColumnsAsync(sqlite, "SELECT m.name || '.' || c.name FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%'");

        Assert.Equal(["outbox.next_attempt"], here.Except(there));
    }

    private async Task<IReadOnlyList<MovedTable>> MoveAsync()
    {
        await _file.Store.DisposeAsync();
        return await StoreMove.RunAsync(From, To, TestContext.Current.CancellationToken);
    }

    private static async Task<List<string>> ColumnsAsync(System.Data.Common.DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var rows = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        var names = new List<string>();
        while (await rows.ReadAsync(TestContext.Current.CancellationToken))
            names.Add(rows.GetString(0));
        return names;
    }
}
