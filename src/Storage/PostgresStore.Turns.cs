using BotFramework.Builder.Turns;
using GentleSleepBot.Storage.Postgres;
using Npgsql;

namespace GentleSleepBot.Storage;

public sealed partial class PostgresStore : ITurnStore, ITranscript
{
    private const string FindRecords = "SELECT key, version, json FROM records WHERE key = ANY($1)";

    /// <inheritdoc/>
    public async ValueTask<TurnBeginning> BeginAsync(TurnKey? key, IReadOnlyList<string> recordKeys, CancellationToken cancellationToken) =>
        await PostgresFault.WatchAsync(async () =>
        {
            await using var batch = _database.CreateBatch();
            if (key is not null)
                batch.Add(TurnRows.Find, key.Conversation, key.Message);
            batch.Add(FindRecords, [recordKeys.ToArray()]);

            await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
            if (key is not null)
            {
                if (await reader.ReadAsync(cancellationToken))
                    return new TurnBeginning(TurnRows.Read(reader, 0), []);
                await reader.NextResultAsync(cancellationToken);
            }

            return new TurnBeginning(null, await ReadRecordsAsync(reader, recordKeys, cancellationToken));
        });

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<TurnRecord>> ReadRecordsAsync(IReadOnlyList<string> recordKeys, CancellationToken cancellationToken) =>
        await PostgresFault.WatchAsync(async () =>
        {
            await using var command = _database.Command(FindRecords, [recordKeys.ToArray()]);
            await using var reader = await command.ExecuteReaderAsync(cancellationToken);
            return await ReadRecordsAsync(reader, recordKeys, cancellationToken);
        });

    /// <inheritdoc/>
    public async ValueTask<TurnCommitResult> CommitAsync(TurnCommit commit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(commit);
        cancellationToken.ThrowIfCancellationRequested();

        return await _writer.WriteAsync(commit);
    }

    /// <inheritdoc/>
    public async ValueTask<TranscriptPage> ReadAfterAsync(string conversation, long after, int limit, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(after);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(limit);

        return await PostgresFault.WatchAsync(async () =>
        {
            await using var command = _database.Command(
                """
                SELECT sequence, activity_id, is_from_bot, json FROM activities
                WHERE conversation = $1 AND sequence > $2 AND is_shown ORDER BY sequence LIMIT $3
                """,
                conversation,
                after,
                limit);
            await using var reader = await command.ExecuteReaderAsync(cancellationToken);
            var entries = new List<TranscriptEntry>();
            while (await reader.ReadAsync(cancellationToken))
                entries.Add(new TranscriptEntry(reader.GetInt64(0), reader.GetString(1), reader.GetBoolean(2), reader.GetFieldValue<byte[]>(3)));

            return new TranscriptPage(entries, entries is [.., var last] ? last.Sequence : after);
        });
    }

    private static async Task<IReadOnlyList<TurnRecord>> ReadRecordsAsync(
        NpgsqlDataReader reader, IReadOnlyList<string> keys, CancellationToken cancellationToken)
    {
        var found = new Dictionary<string, TurnRecord>(keys.Count, StringComparer.Ordinal);
        while (await reader.ReadAsync(cancellationToken))
            found[reader.GetString(0)] = new TurnRecord(reader.GetString(0), reader.GetInt64(1), reader.GetFieldValue<byte[]>(2));

        return [.. keys.Select(key => found.GetValueOrDefault(key) ?? new TurnRecord(key, 0, null))];
    }
}
