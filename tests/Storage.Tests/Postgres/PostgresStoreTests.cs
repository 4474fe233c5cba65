using System.Text;
using BotFramework.Builder.Turns;
using GentleSleepBot.Storage;
using Storage.Tests.Contract;
using Tests.Postgres;

namespace Storage.Tests.Postgres;

/// <summary>What only several hosts, or a database that can go away, need.</summary>
public sealed class PostgresStoreTests(PostgresCluster cluster) : IAsyncLifetime
{
    private readonly PostgresDatabase _database = new(cluster);

    public ValueTask InitializeAsync() => _database.OpenAsync();

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task Open_ManyHostsAtOnce_MakeTheTablesOnce()
    {
        var connection = await cluster.CreateDatabaseAsync();

        var stores = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => PostgresStore.Open(connection))));

        await stores[5].CommitAsync(Commits.Of("m1"), default);
        Assert.Equal(2, (await stores[0].ReadAfterAsync("test/talk", 0, 10, default)).Entries.Count);
        foreach (var store in stores)
            await store.DisposeAsync();
    }

    [Fact]
    public async Task Open_DatabaseOfANewerHost_RefusesClearly()
    {
        await _database.RunAsync("INSERT INTO schema_steps VALUES (99, 98)");

        var refused = Assert.Throws<InvalidOperationException>(() => _database.OpenHost());

        Assert.Contains("newer host", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_NewerStepsThatAllowThisHost_Starts()
    {
        await _database.RunAsync("INSERT INTO schema_steps VALUES (99, 1)");

        _database.OpenHost();
    }

    [Theory]
    [InlineData("turns WHERE conversation = 'a' AND message = 'b'")]
    [InlineData("conversations WHERE conversation = ANY(ARRAY['a', 'b'])")]
    [InlineData("records WHERE key = ANY(ARRAY['a', 'b'])")]
    public async Task Plan_MadeWhileTheTablesAreEmpty_FindsRowsByAnIndex(string found)
    {
        await _database.Store.ScrubAsync(TimeProvider.System.GetUtcNow(), default);

        await using var connection = await _database.Store.OpenConnectionAsync(default);
        await using var explain = connection.CreateCommand();
        explain.CommandText = $"EXPLAIN SELECT * FROM {found}";

        Assert.Contains("Index", (string)(await explain.ExecuteScalarAsync())!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Commit_SameTurnOnTwoHosts_IsStoredOnce()
    {
        var other = _database.OpenHost();

        var results = await Task.WhenAll(Enumerable.Range(0, 20).SelectMany(turn => new[]
        {
            _database.Store.CommitAsync(Commits.Of($"m{turn}", $"test/{turn}"), default).AsTask(),
            other.CommitAsync(Commits.Of($"m{turn}", $"test/{turn}"), default).AsTask(),
        }));

        Assert.Equal(20, results.Count(result => result.Status == TurnCommitStatus.Committed));
        Assert.Equal(20, results.Count(result => result.Status == TurnCommitStatus.Repeat));
    }

    [Fact]
    public async Task Commit_OneRecordFromTwoHosts_LosesNoChange()
    {
        var other = _database.OpenHost();

        await Task.WhenAll(Enumerable.Range(0, 8).Select(async writer =>
        {
            var store = writer % 2 == 0 ? _database.Store : other;
            for (var turn = 0; turn < 5;)
            {
                var records = await store.ReadRecordsAsync(["b", "a"], default);
                var count = records[1].Json is null ? 0 : int.Parse(Commits.Text(records[1].Json), System.Globalization.CultureInfo.InvariantCulture);
                var result = await store.CommitAsync(
                    Commits.Of($"w{writer}-{turn}", $"test/{writer}") with
                    {
                        Reads = [.. records.Select(record => new RecordRead(record.Key, record.Version))],
                        Writes = [.. records.Select(record => new RecordWrite(record.Key, Encoding.UTF8.GetBytes($"{count + 1}")))],
                    },
                    default);
                turn += result.Status == TurnCommitStatus.Committed ? 1 : 0;
            }
        }));

        Assert.Equal(["40", "40"], (await other.ReadRecordsAsync(["a", "b"], default)).Select(record => Commits.Text(record.Json)));
    }

    [Theory]
    [InlineData("no service address")]
    [InlineData("a zero byte")]
    public async Task Commit_OneOfAGroupFails_TheOthersStand(string fault)
    {
        var fine = Enumerable.Range(0, 16).Select(turn => _database.Store.CommitAsync(Commits.Of($"m{turn}", $"test/{turn}"), default).AsTask()).ToList();
        var broken = Commits.Of("bad", "test/bad") with { Delivery = TurnDelivery.Callback };
        broken = fault == "a zero byte" ? broken with { ActivityId = "a\0b" } : broken with { ServiceUrl = null };

        await Assert.ThrowsAnyAsync<Exception>(() => _database.Store.CommitAsync(broken, default).AsTask());

        Assert.All(await Task.WhenAll(fine), result => Assert.Equal(TurnCommitStatus.Committed, result.Status));
        Assert.Empty((await _database.Store.ReadAfterAsync("test/bad", 0, 10, default)).Entries);
        Assert.Equal(TurnCommitStatus.Committed, (await _database.Store.CommitAsync(Commits.Of("next"), default)).Status);
    }

    [Fact]
    public async Task Begin_OneOfAGroupCannotBeLookedUp_TheOthersAre()
    {
        await _database.Store.CommitAsync(Commits.Of("m1") with { Writes = [new RecordWrite("a", Commits.Json("kept"))] }, default);

        var known = Enumerable.Range(0, 16).Select(_ => _database.Store.BeginAsync(Commits.Of("m1").Key, ["a"], default).AsTask()).ToList();
        var fresh = Enumerable.Range(0, 16).Select(turn => _database.Store.BeginAsync(Commits.Of($"new{turn}").Key, ["b", "a"], default).AsTask()).ToList();
        await Assert.ThrowsAnyAsync<Exception>(() => _database.Store.BeginAsync(new TurnKey("test/talk", "a\0b"), ["a"], default).AsTask());

        Assert.All(await Task.WhenAll(known), beginning => Assert.Equal("m1", beginning.Known?.ActivityId));
        Assert.All(await Task.WhenAll(fresh), beginning => Assert.Equal(["b", "a"], beginning.Records.Select(record => record.Key)));
        Assert.All(await Task.WhenAll(fresh), beginning => Assert.Equal(Commits.Json("kept"), beginning.Records[1].Json));
    }

    [Fact]
    public async Task Claim_OnAnotherHost_IsLeftToItsHolderUntilTheHolderIsGone()
    {
        var other = _database.OpenHost();
        await _database.Store.CommitAsync(Commits.Of("m1") with { Delivery = TurnDelivery.Callback }, default);
        await _database.Store.ClaimAsync(10, Commits.At, default);

        Assert.Empty(await other.ClaimAsync(10, Commits.At, default));
        Assert.NotNull(await other.NextDueAsync(default));
        await _database.RunAsync("UPDATE outbox_conversations SET claimed_until = clock_timestamp() - interval '1 second'");

        Assert.Equal("re-m1", Assert.Single(Assert.Single(await other.ClaimAsync(10, Commits.At, default)).Items).ActivityId);
    }

    [Fact]
    public async Task Release_WhileATurnIsCommitted_LosesNoReply()
    {
        for (var turn = 0; turn < 30; turn++)
        {
            await _database.Store.CommitAsync(Commits.Of($"a{turn}") with { Delivery = TurnDelivery.Callback }, default);
            var batch = Assert.Single(await _database.Store.ClaimAsync(10, Commits.At, default));
            foreach (var item in batch.Items)
                await _database.Store.SettleAsync(new OutboxSettlement(batch.Conversation, item.Position, OutboxState.Delivered), default);

            await Task.WhenAll(
                _database.Store.ReleaseAsync(batch.Conversation, default).AsTask(),
                _database.Store.CommitAsync(Commits.Of($"b{turn}") with { Delivery = TurnDelivery.Callback }, default).AsTask());

            batch = Assert.Single(await _database.Store.ClaimAsync(10, Commits.At, default));
            Assert.Equal($"re-b{turn}", Assert.Single(batch.Items).ActivityId);
            await _database.Store.SettleAsync(new OutboxSettlement(batch.Conversation, batch.Items[0].Position, OutboxState.Delivered), default);
            await _database.Store.ReleaseAsync(batch.Conversation, default);
        }
    }

    [Fact]
    public async Task Listen_CommitAndForgetOnAnotherHost_AreTold()
    {
        var other = _database.OpenHost();
        var signals = new TurnSignals();
        var told = System.Threading.Channels.Channel.CreateUnbounded<string>();
        using var subscription = signals.Subscribe("test/talk", () => told.Writer.TryWrite("committed"), () => told.Writer.TryWrite("forgotten"));
        using var stop = new CancellationTokenSource();
        var listening = _database.Store.ListenAsync(signals, stop.Token);
        Assert.Equal("committed", await told.Reader.ReadAsync(TestContext.Current.CancellationToken));

        await other.CommitAsync(Commits.Of("m1"), default);
        Assert.Equal("committed", await told.Reader.ReadAsync(TestContext.Current.CancellationToken));
        await other.ForgetAsync(Commits.Parent, default);
        Assert.Equal("forgotten", await told.Reader.ReadAsync(TestContext.Current.CancellationToken));

        await stop.CancelAsync();
        await listening;
    }

    [Fact]
    public async Task Listen_OwnCommits_AreNotToldAgain()
    {
        var signals = new TurnSignals();
        var told = System.Threading.Channels.Channel.CreateUnbounded<string>();
        using var subscription = signals.Subscribe("test/talk", () => told.Writer.TryWrite("own"));
        using var marks = signals.Subscribe("test/mark", () => told.Writer.TryWrite("mark"));
        using var stop = new CancellationTokenSource();
        var listening = _database.Store.ListenAsync(signals, stop.Token);
        await told.Reader.ReadAsync(TestContext.Current.CancellationToken);
        await told.Reader.ReadAsync(TestContext.Current.CancellationToken);

        await _database.Store.CommitAsync(Commits.Of("m1"), default);
        var other = _database.OpenHost();
        await other.CommitAsync(Commits.Of("m1", "test/mark"), default);

        Assert.Equal("mark", await told.Reader.ReadAsync(TestContext.Current.CancellationToken));
        await stop.CancelAsync();
        await listening;
    }
}
