using BotFramework.Builder.Turns;

namespace GentleSleepBot.Storage;

public sealed partial class SqliteStore : ITranscript
{
    /// <inheritdoc/>
    public ValueTask<TranscriptPage> ReadAfterAsync(string conversation, long after, int limit, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(after);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(limit);

        var entries = _readers.Read(session => session["""
            SELECT sequence, activity_id, is_from_bot, json FROM activities
            WHERE conversation = @1 AND sequence > @2 AND is_shown ORDER BY sequence LIMIT @3
            """].Rows(
                row => new TranscriptEntry(row.GetInt64(0), row.GetString(1), row.GetBoolean(2), row.GetBytes(3)),
                conversation,
                after,
                limit));

        return ValueTask.FromResult(new TranscriptPage(entries, entries is [.., var last] ? last.Sequence : after));
    }
}
