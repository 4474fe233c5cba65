using BotFramework.Builder.Turns;
using GentleSleepBot.Storage.Postgres;
using Npgsql;

namespace GentleSleepBot.Storage;

public sealed partial class PostgresStore : IOutbox
{
    /// <summary>Longer than a call to a channel may take, so that a host that lives never loses a claim; one that is gone holds a conversation no longer than this.</summary>
    private const int ClaimSeconds = 30;

    private const string Claim = """
        UPDATE outbox_conversations SET claimed_by = $1, claimed_until = clock_timestamp() + make_interval(secs => $4)
        WHERE conversation IN (
            SELECT conversation FROM outbox_conversations
            WHERE next_attempt <= $2 AND (claimed_until IS NULL OR claimed_until < clock_timestamp())
            ORDER BY next_attempt LIMIT $3 FOR UPDATE SKIP LOCKED)
        RETURNING conversation
        """;

    private const string Items = """
        SELECT o.conversation, o.position, o.kind, o.activity_id, d.channel_activity_id, o.service_url, o.conversation_id,
               COALESCE(o.body, a.json, ''::bytea), o.attempts, o.ambiguous
        FROM unnest($1::text[]) AS claimed (conversation)
        CROSS JOIN LATERAL (
            SELECT * FROM outbox w WHERE w.conversation = claimed.conversation AND w.state = 0 ORDER BY w.position LIMIT 32) o
        LEFT JOIN activities a ON o.kind = 0 AND a.conversation = o.conversation AND a.sequence = o.sequence
        LEFT JOIN deliveries d ON o.kind <> 0 AND d.conversation = o.conversation AND d.activity_id = o.activity_id
        ORDER BY o.conversation, o.position
        """;

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<OutboxBatch>> ClaimAsync(int conversations, DateTimeOffset now, CancellationToken cancellationToken) =>
        await PostgresFault.WatchAsync<IReadOnlyList<OutboxBatch>>(async () =>
        {
            var claimed = new List<string>();
            await using (var command = _database.Command(Claim, _notices.Host, Milliseconds(now), (long)conversations, (double)ClaimSeconds))
            await using (var reader = await command.ExecuteReaderAsync(cancellationToken))
            {
                while (await reader.ReadAsync(cancellationToken))
                    claimed.Add(reader.GetString(0));
            }

            if (claimed.Count == 0)
                return [];

            // Read once it is ours: whoever held it may have delivered some in between.
            var items = await ItemsOfAsync(claimed, cancellationToken);
            foreach (var idle in claimed.Where(conversation => !items.ContainsKey(conversation)))
                await ReleaseAsync(idle, cancellationToken);
            return [.. claimed.Where(items.ContainsKey).Select(conversation => new OutboxBatch(conversation, items[conversation]))];
        });

    /// <inheritdoc/>
    public async ValueTask SettleAsync(OutboxSettlement settlement, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(settlement);

        await PostgresFault.WatchAsync(async () =>
        {
            await using var batch = _database.CreateBatch();
            batch.Add(
                "UPDATE outbox_conversations SET claimed_until = clock_timestamp() + make_interval(secs => $3) WHERE conversation = $1 AND claimed_by = $2",
                settlement.Conversation,
                _notices.Host,
                (double)ClaimSeconds);
            AddSettlement(batch, settlement);
            await batch.ExecuteNonQueryAsync(cancellationToken);
        });
    }

    /// <inheritdoc/>
    public async ValueTask ReleaseAsync(string conversation, CancellationToken cancellationToken) => await PostgresFault.WatchAsync(async () =>
    {
        // The row is locked first, so that the second statement sees the replies of a turn that was just being committed.
        await using var connection = await _database.OpenConnectionAsync(cancellationToken);
        await using var batch = new NpgsqlBatch(connection);
        batch.Add("BEGIN")
            .Add("UPDATE outbox_conversations SET claimed_by = NULL, claimed_until = NULL WHERE conversation = $1 AND claimed_by = $2", conversation, _notices.Host)
            .Add(
                """
                DELETE FROM outbox_conversations h WHERE h.conversation = $1 AND h.claimed_by IS NULL
                    AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.conversation = $1 AND o.state = 0)
                """,
                conversation)
            .Add("COMMIT");
        await batch.ExecuteNonQueryAsync(cancellationToken);
    });

    /// <inheritdoc/>
    public async ValueTask<DateTimeOffset?> NextDueAsync(CancellationToken cancellationToken)
    {
        var due = await FindAsync<long?>(
            """
            SELECT MIN(CASE WHEN claimed_until > clock_timestamp()
                THEN GREATEST(next_attempt, (EXTRACT(EPOCH FROM claimed_until) * 1000)::bigint) ELSE next_attempt END)
            FROM outbox_conversations h
            WHERE claimed_by IS DISTINCT FROM @host OR claimed_until < clock_timestamp()
                OR EXISTS (SELECT 1 FROM outbox o WHERE o.conversation = h.conversation AND o.state = 0)
            """,
            new { host = _notices.Host },
            cancellationToken);
        return due is { } at ? Instant(at) : null;
    }

    /// <inheritdoc/>
    public async ValueTask<string?> FindActivityIdAsync(string conversation, string channelActivityId, CancellationToken cancellationToken) =>
        await FindAsync<string>(
            "SELECT activity_id FROM deliveries WHERE conversation = @conversation AND channel_activity_id = @channelActivityId",
            new { conversation, channelActivityId },
            cancellationToken);

    private static void AddSettlement(NpgsqlBatch batch, OutboxSettlement settlement)
    {
        switch (settlement.State)
        {
            case OutboxState.Delivered:
                if (settlement.ChannelActivityId is { } id)
                {
                    batch.Add(
                        """
                        INSERT INTO deliveries (conversation, activity_id, channel_activity_id)
                        SELECT conversation, activity_id, $2 FROM outbox WHERE position = $1 AND kind = 0
                        ON CONFLICT (conversation, activity_id) DO UPDATE SET channel_activity_id = excluded.channel_activity_id
                        """,
                        settlement.Position,
                        id);
                }

                batch.Add("DELETE FROM outbox WHERE position = $1", settlement.Position);
                break;

            case OutboxState.Dead:
                batch.Add("UPDATE outbox SET state = 1, attempts = attempts + 1, reason = $2 WHERE position = $1", settlement.Position, settlement.Reason);
                break;

            default:
                batch.Add(
                    "UPDATE outbox_conversations SET next_attempt = $2 WHERE conversation = $1",
                    settlement.Conversation,
                    Milliseconds(settlement.NextAttempt));
                batch.Add(
                    "UPDATE outbox SET attempts = attempts + 1, ambiguous = ambiguous + $2, reason = $3 WHERE position = $1",
                    settlement.Position,
                    settlement.IsAmbiguous ? 1 : 0,
                    settlement.Reason);
                break;
        }
    }

    private async Task<Dictionary<string, List<OutboxItem>>> ItemsOfAsync(List<string> conversations, CancellationToken cancellationToken)
    {
        await using var command = _database.Command(Items, [conversations.ToArray()]);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var items = new Dictionary<string, List<OutboxItem>>(StringComparer.Ordinal);
        while (await reader.ReadAsync(cancellationToken))
        {
            if (!items.TryGetValue(reader.GetString(0), out var waiting))
                items[reader.GetString(0)] = waiting = [];
            waiting.Add(new OutboxItem(
                reader.GetInt64(1),
                (ReplyKind)reader.GetInt32(2),
                reader.GetString(3),
                reader.IsDBNull(4) ? null : reader.GetString(4),
                reader.GetString(5),
                reader.GetString(6),
                reader.GetFieldValue<byte[]>(7),
                reader.GetInt32(8),
                reader.GetInt32(9)));
        }

        return items;
    }
}
