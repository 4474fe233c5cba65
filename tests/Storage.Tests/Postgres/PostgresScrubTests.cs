using System.Text;
using BotFramework.Builder.Turns;
using Npgsql;
using Storage.Tests.Contract;
using Tests.Postgres;

namespace Storage.Tests.Postgres;

/// <summary>Forgotten words leave the database's files, not only its tables.</summary>
public sealed class PostgresScrubTests(PostgresCluster cluster) : IAsyncLifetime
{
    private readonly PostgresDatabase _database = new(cluster);

    public ValueTask InitializeAsync() => _database.OpenAsync();

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    /// <summary>Every file of the database, as it is on the disk.</summary>
    private async Task<string> ReadTablesAsync()
    {
        await using var connection = new NpgsqlConnection(_database.Connection);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("SELECT oid::text FROM pg_database WHERE datname = current_database()", connection);
        var folder = Path.Combine(cluster.DataFolder, "base", (string)(await command.ExecuteScalarAsync())!);
        return string.Concat(Directory.EnumerateFiles(folder).Select(file => Encoding.Latin1.GetString(File.ReadAllBytes(file))));
    }

    [Fact]
    public async Task Forget_Parent_NothingIsInTheFilesAfterTheScrub()
    {
        const string Secret = "marmalade-lullaby";
        for (var turn = 0; turn < 20; turn++)
        {
            await _database.Store.CommitAsync(
                Commits.Of($"m{turn}") with { Inbound = Commits.Json(Secret), Writes = [new RecordWrite("state", Commits.Json($"{Secret}{turn}"))] }, default);
            await _database.Store.CommitAsync(Commits.Of($"m{turn}", "test/other", "test/users/other"), default);
        }

        await _database.RunAsync("CHECKPOINT");
        Assert.Contains(Secret, await ReadTablesAsync(), StringComparison.Ordinal);

        await _database.Store.ForgetAsync(Commits.Parent, default);
        Assert.True(await _database.Store.ScrubAsync(TimeProvider.System.GetUtcNow(), default));
        await _database.RunAsync("CHECKPOINT");

        Assert.DoesNotContain(Secret, await ReadTablesAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scrub_WhileSomeoneMayStillSeeTheDeletedRows_WaitsAndLeavesNone()
    {
        const string Secret = "marmalade-lullaby";
        await _database.Store.CommitAsync(Commits.Of("m1") with { Inbound = Commits.Json(Secret) }, default);
        await using var reader = new NpgsqlConnection(_database.Connection);
        await reader.OpenAsync();
        await using var looking = await reader.BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead);
        await using (var look = new NpgsqlCommand("SELECT COUNT(*) FROM activities", reader, looking))
            await look.ExecuteScalarAsync();
        await _database.Store.ForgetAsync(Commits.Parent, default);

        var scrubbing = _database.Store.ScrubAsync(TimeProvider.System.GetUtcNow(), default).AsTask();
        await looking.CommitAsync();

        Assert.True(await scrubbing);
        await _database.RunAsync("CHECKPOINT");
        Assert.DoesNotContain(Secret, await ReadTablesAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scrub_NothingForgottenSinceTheLast_DoesNothingUntilTheNextDay()
    {
        var now = Commits.At;
        Assert.True(await _database.Store.ScrubAsync(now, default));

        Assert.False(await _database.Store.ScrubAsync(now.AddHours(23), default));
        Assert.True(await _database.Store.ScrubAsync(now.AddHours(25), default));
    }
}
