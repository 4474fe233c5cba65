using System.Text.Json;
using BotFramework.Builder.Turns;
using Dapper;
using GentleSleepBot.Storage.Parents;
using GentleSleepBot.Storage.Postgres;
using Npgsql;

namespace GentleSleepBot.Storage;

public sealed partial class PostgresStore : IParentData, IRetention, IErasures
{
    // Largest table that is written anew so that nothing deleted is left in its file: turns wait meanwhile, about a second each 100 MB.
    private const long LargestRewrite = 256L * 1024 * 1024;

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<string>> ForgetAsync(string parent, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(parent);

        return await InTransactionAsync(
            async connection =>
            {
                var conversations = await ParentRows.LockConversationsAsync(connection, parent);
                await using var batch = new NpgsqlBatch(connection);
                ParentRows.AddForgetting(batch, parent, Milliseconds(_time.GetUtcNow()));
                AddNotices(batch, conversations);
                await batch.ExecuteNonQueryAsync(CancellationToken.None);
                return conversations;
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    public async ValueTask<JsonElement> ExportAsync(string parent, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(parent);

        return await PostgresFault.WatchAsync(async () =>
        {
            await using var batch = _database.CreateBatch();
            foreach (var table in ParentTables.Exported)
                batch.Add(ParentRows.Numbered(table.Select), parent);

            using var export = new ParentExport();
            await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
            foreach (var table in ParentTables.Exported)
            {
                export.BeginTable(table.Name);
                while (await reader.ReadAsync(cancellationToken))
                    export.AddRow(reader);
                export.EndTable();
                await reader.NextResultAsync(cancellationToken);
            }

            return export.Finish();
        });
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyDictionary<string, long>> CountAsync(string parent, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(parent);

        return await PostgresFault.WatchAsync(async () =>
        {
            await using var command = _database.Command(ParentRows.Numbered(ParentTables.CountAll), parent);
            await using var reader = await command.ExecuteReaderAsync(cancellationToken);
            var counts = new Dictionary<string, long>(StringComparer.Ordinal);
            while (await reader.ReadAsync(cancellationToken))
            {
                if (reader.GetInt64(1) > 0)
                    counts[reader.GetString(0)] = reader.GetInt64(1);
            }

            return counts;
        });
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<string>> ExpireAsync(
        DateTimeOffset unremembered, DateTimeOffset remembered, int limit, CancellationToken cancellationToken) =>
        await InTransactionAsync<IReadOnlyList<string>>(
            async connection =>
            {
                if (!await connection.ExecuteScalarAsync<bool>($"SELECT pg_try_advisory_xact_lock({KeyLocks.Retention})"))
                    return [];

                // Asked again under the locks: someone may have just written.
                var due = await FindExpiredAsync(connection, unremembered, remembered, limit);
                await ParentRows.LockConversationsAsync(connection, due);
                var expired = due.Intersect(await FindExpiredAsync(connection, unremembered, remembered, limit), StringComparer.Ordinal).ToArray();
                var gone = await ParentRows.ConversationsAsync(connection, expired);

                await using var batch = new NpgsqlBatch(connection);
                foreach (var parent in expired)
                    ParentRows.AddDeletion(batch, parent);
                AddNotices(batch, gone);
                if (expired.Length > 0)
                    await batch.ExecuteNonQueryAsync(CancellationToken.None);
                return gone;
            },
            cancellationToken);

    /// <inheritdoc/>
    public async ValueTask<bool> ScrubAsync(DateTimeOffset now, CancellationToken cancellationToken) =>
        await PostgresFault.WatchAsync(() => TableRewrite.RunAsync(_database, now, LargestRewrite, cancellationToken));

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<Erasure>> ListErasuresAsync(CancellationToken cancellationToken) =>
        [.. (await QueryAsync<(string Hash, long At)>("SELECT parent_hash, erased_at FROM erasures ORDER BY erased_at", null, cancellationToken))
            .Select(row => new Erasure(row.Hash, Instant(row.At)))];

    /// <inheritdoc/>
    public async ValueTask<int> ReplayErasuresAsync(IReadOnlyList<Erasure> erasures, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(erasures);

        var unknown = ErasureReplay.Unknown(erasures, await ListErasuresAsync(cancellationToken));
        if (unknown.Count == 0)
            return 0;

        var parents = ErasureReplay.Parents(unknown, await QueryAsync<(string Parent, long Since)>(ParentTables.Everyone, null, cancellationToken));
        return await InTransactionAsync(
            async connection =>
            {
                await using var batch = new NpgsqlBatch(connection);
                parents.ForEach(parent => ParentRows.AddDeletion(batch, parent));
                unknown.ForEach(erasure => ParentRows.AddErasure(batch, erasure));
                await batch.ExecuteNonQueryAsync(CancellationToken.None);
                return parents.Count;
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    public async ValueTask PruneErasuresAsync(DateTimeOffset before, CancellationToken cancellationToken) =>
        await RunAsync("DELETE FROM erasures WHERE erased_at < @before", new { before = Milliseconds(before) }, cancellationToken);

    private static async Task<string[]> FindExpiredAsync(
        NpgsqlConnection connection, DateTimeOffset unremembered, DateTimeOffset remembered, int limit)
    {
        await using var command = new NpgsqlCommand(ParentRows.Numbered(ParentTables.Expired), connection);
        command.Parameters.Add(new NpgsqlParameter { Value = Milliseconds(unremembered) });
        command.Parameters.Add(new NpgsqlParameter { Value = Milliseconds(remembered) });
        command.Parameters.Add(new NpgsqlParameter { Value = limit });
        await using var reader = await command.ExecuteReaderAsync();
        var parents = new List<string>();
        while (await reader.ReadAsync())
            parents.Add(reader.GetString(0));
        return [.. parents];
    }

    private void AddNotices(NpgsqlBatch batch, List<string> forgotten)
    {
        foreach (var notice in _notices.For([], forgotten))
            batch.Add(CommitNotices.Send, notice);
    }

    private Task<T> InTransactionAsync<T>(Func<NpgsqlConnection, Task<T>> run, CancellationToken cancellationToken) =>
        PostgresFault.WatchAsync(async () =>
        {
            await using var connection = await _database.OpenConnectionAsync(cancellationToken);
            await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
            var result = await run(connection);
            await transaction.CommitAsync(CancellationToken.None);
            return result;
        });
}
