using BotFramework.Builder.Turns;
using Npgsql;

namespace GentleSleepBot.Storage.Postgres;

/// <summary>What a turn changes in what was said and what waits to be posted.</summary>
internal static class OutboxRows
{
    /// <summary>Makes a conversation's replies claimable; one that waits for its service goes on waiting.</summary>
    public static void AddConversation(NpgsqlBatch batch, string conversation, long at) => batch.Add(
        """
        INSERT INTO outbox_conversations (conversation, next_attempt) VALUES ($1, $2)
        ON CONFLICT (conversation) DO UPDATE SET next_attempt = outbox_conversations.next_attempt
        """,
        conversation,
        at);

    /// <summary>Takes what was said out of the record, and out of what waits to be posted.</summary>
    public static void AddUnsaying(NpgsqlBatch batch, string conversation, string[] activityIds)
    {
        batch.Add("DELETE FROM outbox WHERE conversation = $1 AND activity_id = ANY($2)", conversation, activityIds);
        batch.Add("DELETE FROM activities WHERE conversation = $1 AND activity_id = ANY($2)", conversation, activityIds);
    }

    /// <summary>Replaces or deletes what was said. A message that still waits to be posted takes its body along, so that what the channel is told stays in order.</summary>
    public static void AddChange(NpgsqlBatch batch, string conversation, HeldReply reply)
    {
        if (reply.Kind == ReplyKind.Update)
        {
            batch.Add("UPDATE activities SET json = $3 WHERE conversation = $1 AND activity_id = $2", conversation, reply.ActivityId, reply.Json);
            return;
        }

        batch.Add(
            """
            UPDATE outbox SET body = a.json FROM activities a
            WHERE a.conversation = outbox.conversation AND a.sequence = outbox.sequence
                AND outbox.conversation = $1 AND outbox.activity_id = $2 AND outbox.kind = 0 AND outbox.state = 0 AND outbox.body IS NULL
            """,
            conversation,
            reply.ActivityId);
        batch.Add("DELETE FROM activities WHERE conversation = $1 AND activity_id = $2", conversation, reply.ActivityId);
    }
}
