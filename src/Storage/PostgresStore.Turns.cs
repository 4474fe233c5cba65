using BotFramework.Builder.Turns;
using GentleSleepBot.Storage.Postgres;

namespace GentleSleepBot.Storage;

public sealed partial class PostgresStore : ITurnStore, ITranscript
{
    /// <inheritdoc/>
    public async ValueTask<TurnBeginning> BeginAsync(TurnKey? key, IReadOnlyList<string> recordKeys, CancellationToken cancellationToken) =>
        await _reader.BeginAsync(key, recordKeys, cancellationToken);

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<TurnRecord>> ReadRecordsAsync(IReadOnlyList<string> recordKeys, CancellationToken cancellationToken) =>
        await PostgresFault.WatchAsync(async () =>
        {
            await using var command = _database.Command(RecordRows.FindMany, [recordKeys.ToArray()]);
            await using var reader = await command.ExecuteReaderAsync(cancellationToken);
            return (await RecordRows.ReadAsync(reader, cancellationToken)).InOrder(recordKeys);
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
}
