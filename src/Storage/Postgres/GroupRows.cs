using BotFramework.Builder.Turns;
using Npgsql;

namespace GentleSleepBot.Storage.Postgres;

/// <summary>The rows that a group adds, a table in one statement.</summary>
internal sealed class GroupRows
{
    private readonly Columns _activities = new(7);
    private readonly Columns _turns = new(7);
    private readonly Columns _outbox = new(7);
    private readonly Columns _poisoned = new(5);
    private readonly List<Action<NpgsqlBatch>> _changes = [];

    public bool HasAny { get; private set; }

    /// <summary>Takes a turn's rows; returns the place of its last activity.</summary>
    public long Take(TurnCommit commit, long before)
    {
        HasAny = true;
        var at = commit.At.ToUnixTimeMilliseconds();
        var sequence = before;
        if (commit.Inbound is not null)
            _activities.Add(commit.Conversation, ++sequence, commit.ActivityId, false, commit.IsInboundShown, at, commit.Inbound);

        if (commit.Unsaid.Count > 0)
            _changes.Add(batch => OutboxRows.AddUnsaying(batch, commit.Conversation, [.. commit.Unsaid]));

        foreach (var reply in commit.Replies)
        {
            if (reply.Kind == ReplyKind.Post)
                _activities.Add(commit.Conversation, ++sequence, reply.ActivityId, true, reply.IsShown, at, reply.Json);
            else
                _changes.Add(batch => OutboxRows.AddChange(batch, commit.Conversation, reply));

            if (commit.Delivery == TurnDelivery.Callback)
                AddDelivery(commit, reply, sequence);
        }

        if (commit.Delivery == TurnDelivery.Callback && commit.Replies.Count > 0)
            _changes.Add(batch => OutboxRows.AddConversation(batch, commit.Conversation, at));

        if (commit.Key is not null)
            _turns.Add(commit.Conversation, commit.Key.Message, commit.ActivityId, before + 1, sequence, commit.InvokeResponse, at);
        foreach (var record in commit.Poisoned)
            _poisoned.Add(record.Key, commit.Parent, record.Json, record.Reason, at);
        if (commit.Remember is { } isAgreed)
            _changes.Add(batch => ParentRows.AddRemembering(batch, commit.Parent, isAgreed, at));
        return sequence;
    }

    public void AddTo(NpgsqlBatch batch)
    {
        if (_activities.Any)
        {
            batch.Add(
                """
                INSERT INTO activities (conversation, sequence, activity_id, is_from_bot, is_shown, at, json)
                SELECT * FROM unnest($1::text[], $2::bigint[], $3::text[], $4::boolean[], $5::boolean[], $6::bigint[], $7::bytea[])
                """,
                _activities.Texts(0), _activities.Longs(1), _activities.Texts(2), _activities.Flags(3), _activities.Flags(4), _activities.Longs(5), _activities.Bytes(6));
        }

        if (_turns.Any)
        {
            batch.Add(
                """
                INSERT INTO turns (conversation, message, activity_id, first_sequence, last_sequence, invoke_response, committed_at)
                SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::bigint[], $5::bigint[], $6::bytea[], $7::bigint[])
                """,
                _turns.Texts(0), _turns.Texts(1), _turns.Texts(2), _turns.Longs(3), _turns.Longs(4), _turns.Bytes(5), _turns.Longs(6));
        }

        if (_outbox.Any)
        {
            batch.Add(
                """
                INSERT INTO outbox (conversation, conversation_id, activity_id, sequence, kind, service_url, body)
                SELECT c, i, a, s, k, u, b
                FROM unnest($1::text[], $2::text[], $3::text[], $4::bigint[], $5::bigint[], $6::text[], $7::bytea[])
                    WITH ORDINALITY AS added (c, i, a, s, k, u, b, n)
                ORDER BY n
                """,
                _outbox.Texts(0), _outbox.Texts(1), _outbox.Texts(2), _outbox.Longs(3), _outbox.Longs(4), _outbox.Texts(5), _outbox.Bytes(6));
        }

        if (_poisoned.Any)
        {
            batch.Add(
                "INSERT INTO poisoned (key, parent, json, reason, at) SELECT * FROM unnest($1::text[], $2::text[], $3::bytea[], $4::text[], $5::bigint[])",
                _poisoned.Texts(0), _poisoned.Texts(1), _poisoned.Bytes(2), _poisoned.Texts(3), _poisoned.Longs(4));
        }

        _changes.ForEach(change => change(batch));
    }

    private void AddDelivery(TurnCommit commit, HeldReply reply, long sequence) => _outbox.Add(
        commit.Conversation,
        commit.ConversationId ?? throw new InvalidOperationException("A callback needs the channel's conversation id."),
        reply.ActivityId,
        sequence,
        (long)reply.Kind,
        commit.ServiceUrl ?? throw new InvalidOperationException("A callback needs a service address."),
        reply.Kind == ReplyKind.Post ? null : reply.Json);
}
