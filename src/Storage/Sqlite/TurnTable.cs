using BotFramework.Builder.Turns;

namespace GentleSleepBot.Storage.Sqlite;

/// <summary>The table of turns, and all that the commit of one writes.</summary>
internal static class TurnTable
{
    public static StoredTurn? Find(SqliteSession session, TurnKey key)
    {
        var rows = session["SELECT activity_id, first_sequence, last_sequence, invoke_response FROM turns WHERE conversation = @1 AND message = @2"]
            .Rows(
                row => (Id: row.GetString(0), First: row.GetInt64(1), Last: row.GetInt64(2), Invoke: row.IsDBNull(3) ? null : row.GetBytes(3)),
                key.Conversation,
                key.Message);
        if (rows is not [var turn])
            return null;

        var replies = session["SELECT json FROM activities WHERE conversation = @1 AND sequence BETWEEN @2 AND @3 AND is_from_bot ORDER BY sequence"]
            .Rows(row => row.GetBytes(0), key.Conversation, turn.First, turn.Last);
        return new StoredTurn(turn.Id, replies, turn.Invoke, turn.Last);
    }

    public static TurnCommitResult Commit(SqliteSession session, TurnCommit commit)
    {
        if (commit.Key is { } key && Find(session, key) is { } known)
            return new TurnCommitResult(TurnCommitStatus.Repeat, known.Sequence, known);

        if (!RecordTable.AreCurrent(session, commit.Reads))
            return new TurnCommitResult(TurnCommitStatus.Conflict);

        var at = commit.At.ToUnixTimeMilliseconds();
        var before = LastSequence(session, commit.Conversation);
        List<string> forgotten = commit.Forget ? ParentRows.Forget(session, commit.Parent, at) : [];

        Unsay(session, commit);
        var last = WriteActivities(session, commit, before, at);
        KeepConversation(session, commit, last, at);
        RecordTable.Write(session, commit, at);

        if (commit.Key is not null)
        {
            session["""
                INSERT INTO turns (conversation, message, activity_id, first_sequence, last_sequence, invoke_response, committed_at)
                VALUES (@1, @2, @3, @4, @5, @6, @7)
                """].Run(commit.Conversation, commit.Key.Message, commit.ActivityId, before + 1, last, commit.InvokeResponse, at);
        }

        if (commit.Remember is { } isAgreed)
            ParentRows.Remember(session, commit.Parent, isAgreed, at);

        return new TurnCommitResult(TurnCommitStatus.Committed, last) { Forgotten = forgotten };
    }

    private static void Unsay(SqliteSession session, TurnCommit commit)
    {
        foreach (var id in commit.Unsaid)
        {
            session["DELETE FROM outbox WHERE conversation = @1 AND activity_id = @2"].Run(commit.Conversation, id);
            session["DELETE FROM activities WHERE conversation = @1 AND activity_id = @2"].Run(commit.Conversation, id);
            session.MustClearLog = true;
        }
    }

    private static long LastSequence(SqliteSession session, string conversation) =>
        session["SELECT last_sequence FROM conversations WHERE conversation = @1"].Value(conversation) as long? ?? 0;

    private static long WriteActivities(SqliteSession session, TurnCommit commit, long sequence, long at)
    {
        if (commit.Inbound is not null)
            Insert(session, commit, ++sequence, commit.ActivityId, isFromBot: false, commit.IsInboundShown, at, commit.Inbound);

        foreach (var reply in commit.Replies)
        {
            if (reply.Kind == ReplyKind.Post)
                Insert(session, commit, ++sequence, reply.ActivityId, isFromBot: true, reply.IsShown, at, reply.Json);
            else if (reply.Kind == ReplyKind.Update)
                session["UPDATE activities SET json = @3 WHERE conversation = @1 AND activity_id = @2"].Run(commit.Conversation, reply.ActivityId, reply.Json);
            else
                Delete(session, commit.Conversation, reply.ActivityId);

            if (commit.Delivery == TurnDelivery.Callback)
                OutboxTable.Add(session, commit, reply, sequence, at);
        }

        return sequence;
    }

    /// <summary>A message that still waits to be posted takes its body along, so that what the channel is told stays in order.</summary>
    private static void Delete(SqliteSession session, string conversation, string activityId)
    {
        session["""
            UPDATE outbox SET body = (
                SELECT json FROM activities WHERE activities.conversation = outbox.conversation AND activities.sequence = outbox.sequence)
            WHERE conversation = @1 AND activity_id = @2 AND kind = 0 AND state = 0 AND body IS NULL
            """].Run(conversation, activityId);
        session["DELETE FROM activities WHERE conversation = @1 AND activity_id = @2"].Run(conversation, activityId);
    }

    private static void Insert(
        SqliteSession session, TurnCommit commit, long sequence, string id, bool isFromBot, bool isShown, long at, byte[] json) =>
        session["""
            INSERT INTO activities (conversation, sequence, activity_id, is_from_bot, is_shown, at, json)
            VALUES (@1, @2, @3, @4, @5, @6, @7)
            """].Run(commit.Conversation, sequence, id, isFromBot, isShown, at, json);

    private static void KeepConversation(SqliteSession session, TurnCommit commit, long last, long at) =>
        session["""
            INSERT INTO conversations (conversation, parent, created_at, last_message_at, last_sequence) VALUES (@1, @2, @3, @3, @4)
            ON CONFLICT (conversation) DO UPDATE SET
                last_sequence = excluded.last_sequence,
                parent = CASE WHEN @5 THEN excluded.parent ELSE parent END,
                last_message_at = CASE WHEN @5 THEN MAX(last_message_at, excluded.last_message_at) ELSE last_message_at END
            """].Run(commit.Conversation, commit.Parent, at, last, commit.IsFromPerson);
}
