using BotFramework.Builder.Turns;

namespace GentleSleepBot.Storage.Sqlite;

/// <summary>The table of replies that wait to be posted. All that waits in a conversation falls due together, so that order holds.</summary>
internal static class OutboxTable
{
    public static void Add(SqliteSession session, TurnCommit commit, HeldReply reply, long sequence, long at) =>
        session["""
            INSERT INTO outbox (conversation, conversation_id, activity_id, sequence, kind, service_url, body, next_attempt)
            VALUES (@1, @2, @3, @4, @5, @6, @7,
                COALESCE((SELECT MAX(next_attempt) FROM outbox WHERE conversation = @1 AND state = 0), @8))
            """].Run(
                commit.Conversation,
                commit.ConversationId ?? throw new InvalidOperationException("A callback needs the channel's conversation id."),
                reply.ActivityId,
                sequence,
                (int)reply.Kind,
                commit.ServiceUrl ?? throw new InvalidOperationException("A callback needs a service address."),
                reply.Kind == ReplyKind.Post ? null : reply.Json,
                at);

    public static List<(string Conversation, long Due)> Waiting(SqliteSession session, int limit) =>
        session["SELECT conversation, MIN(next_attempt) AS due FROM outbox WHERE state = 0 GROUP BY conversation ORDER BY due LIMIT @1"]
            .Rows(row => (row.GetString(0), row.GetInt64(1)), limit);

    public static List<OutboxItem> Items(SqliteSession session, string conversation) =>
        session["""
            SELECT o.position, o.kind, o.activity_id, d.channel_activity_id, o.service_url, o.conversation_id,
                   COALESCE(o.body, a.json, x''), o.attempts, o.ambiguous
            FROM outbox o
            LEFT JOIN activities a ON o.kind = 0 AND a.conversation = o.conversation AND a.sequence = o.sequence
            LEFT JOIN deliveries d ON o.kind <> 0 AND d.conversation = o.conversation AND d.activity_id = o.activity_id
            WHERE o.conversation = @1 AND o.state = 0
            ORDER BY o.position
            LIMIT 32
            """].Rows(
                row => new OutboxItem(
                    row.GetInt64(0),
                    (ReplyKind)row.GetInt32(1),
                    row.GetString(2),
                    row.IsDBNull(3) ? null : row.GetString(3),
                    row.GetString(4),
                    row.GetString(5),
                    row.GetBytes(6),
                    row.GetInt32(7),
                    row.GetInt32(8)),
                conversation);

    public static bool Settle(SqliteSession session, OutboxSettlement settlement)
    {
        switch (settlement.State)
        {
            case OutboxState.Delivered:
                if (settlement.ChannelActivityId is { } id)
                {
                    session["""
                        INSERT INTO deliveries (conversation, activity_id, channel_activity_id)
                        SELECT conversation, activity_id, @2 FROM outbox WHERE position = @1 AND kind = 0
                        ON CONFLICT (conversation, activity_id) DO UPDATE SET channel_activity_id = excluded.channel_activity_id
                        """].Run(settlement.Position, id);
                }

                return session["DELETE FROM outbox WHERE position = @1"].Run(settlement.Position) > 0;

            case OutboxState.Dead:
                return session["UPDATE outbox SET state = 1, attempts = attempts + 1, reason = @2 WHERE position = @1"]
                    .Run(settlement.Position, settlement.Reason) > 0;

            default:
                session["UPDATE outbox SET next_attempt = @2 WHERE conversation = @1 AND state = 0"]
                    .Run(settlement.Conversation, settlement.NextAttempt.ToUnixTimeMilliseconds());
                return session["UPDATE outbox SET attempts = attempts + 1, ambiguous = ambiguous + @2, reason = @3 WHERE position = @1"]
                    .Run(settlement.Position, settlement.IsAmbiguous, settlement.Reason) > 0;
        }
    }
}
