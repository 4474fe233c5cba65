using BotFramework.Builder.Turns;
using Npgsql;

namespace GentleSleepBot.Storage.Postgres;

/// <summary>What a group's turns are checked against: what is stored, and over it what turns before them in the group change.</summary>
internal sealed class GroupState
{
    private readonly Dictionary<TurnKey, StoredTurn> _turns = [];
    private readonly Dictionary<string, RecordRow> _records = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ConversationRow> _conversations = new(StringComparer.Ordinal);

    public IEnumerable<string> ChangedConversations => _conversations.Where(row => row.Value.IsChanged).Select(row => row.Key);

    public void AddTurn(TurnKey key, StoredTurn turn) => _turns[key] = turn;

    public void AddRecord(string key, long version, string parent) => _records[key] = new RecordRow(version, parent, null, IsChanged: false);

    public void AddConversation(string conversation, string parent, long lastMessageAt, long lastSequence) =>
        _conversations[conversation] = new ConversationRow(parent, lastMessageAt, lastMessageAt, lastSequence, IsChanged: false);

    public StoredTurn? Find(TurnKey key) => _turns.GetValueOrDefault(key);

    public long LastSequence(string conversation) => _conversations.TryGetValue(conversation, out var row) ? row.LastSequence : 0;

    public bool IsCurrent(IReadOnlyList<RecordRead> reads)
    {
        foreach (var read in reads)
        {
            if ((_records.TryGetValue(read.Key, out var row) ? row.Version : 0) != read.Version)
                return false;
        }

        return true;
    }

    /// <summary>Everything of the person is about to be deleted.</summary>
    public void Clear()
    {
        _turns.Clear();
        _records.Clear();
        _conversations.Clear();
    }

    public void Take(TurnCommit commit, long last)
    {
        var at = commit.At.ToUnixTimeMilliseconds();
        _conversations[commit.Conversation] = _conversations.TryGetValue(commit.Conversation, out var talk)
            ? talk with
            {
                Parent = commit.IsFromPerson ? commit.Parent : talk.Parent,
                LastMessageAt = commit.IsFromPerson ? Math.Max(talk.LastMessageAt, at) : talk.LastMessageAt,
                LastSequence = last,
                IsChanged = true,
            }
            : new ConversationRow(commit.Parent, at, at, last, IsChanged: true);

        foreach (var write in commit.Writes)
            Take(commit, write, at);

        if (commit.Key is not null)
        {
            var replies = commit.Replies.Where(reply => reply.Kind == ReplyKind.Post).Select(reply => reply.Json).ToList();
            _turns[commit.Key] = new StoredTurn(commit.ActivityId, replies, commit.InvokeResponse, last);
        }
    }

    public void AddTo(NpgsqlBatch batch)
    {
        var talks = _conversations.Where(row => row.Value.IsChanged).ToList();
        if (talks.Count > 0)
        {
            batch.Add(
                """
                INSERT INTO conversations (conversation, parent, created_at, last_message_at, last_sequence)
                SELECT * FROM unnest($1::text[], $2::text[], $3::bigint[], $4::bigint[], $5::bigint[])
                ON CONFLICT (conversation) DO UPDATE SET
                    parent = excluded.parent, last_message_at = excluded.last_message_at, last_sequence = excluded.last_sequence
                """,
                Column(talks, row => row.Key),
                Column(talks, row => row.Value.Parent),
                Column(talks, row => row.Value.CreatedAt),
                Column(talks, row => row.Value.LastMessageAt),
                Column(talks, row => row.Value.LastSequence));
        }

        var written = _records.Where(row => row.Value is { IsChanged: true, Json: not null }).ToList();
        if (written.Count > 0)
        {
            batch.Add(
                """
                INSERT INTO records (key, parent, version, json)
                SELECT * FROM unnest($1::text[], $2::text[], $3::bigint[], $4::bytea[])
                ON CONFLICT (key) DO UPDATE SET parent = excluded.parent, version = excluded.version, json = excluded.json
                """,
                Column(written, row => row.Key),
                Column(written, row => row.Value.Parent),
                Column(written, row => row.Value.Version),
                Column(written, row => row.Value.Json!));
        }

        var deleted = _records.Where(row => row.Value is { IsChanged: true, Json: null }).ToList();
        if (deleted.Count > 0)
            batch.Add("DELETE FROM records WHERE key = ANY($1)", [Column(deleted, row => row.Key)]);
    }

    /// <summary>A new record's version begins at its time, so that one made again after it was deleted never repeats a version that someone read.</summary>
    private void Take(TurnCommit commit, RecordWrite write, long at)
    {
        var known = _records.GetValueOrDefault(write.Key);
        if (write.Json is null)
            _records[write.Key] = new RecordRow(0, commit.Parent, null, IsChanged: true);
        else if (known is null or { Version: 0 })
            _records[write.Key] = new RecordRow(at, commit.Parent, write.Json, IsChanged: true);
        else
            _records[write.Key] = new RecordRow(known.Version + 1, commit.IsFromPerson ? commit.Parent : known.Parent, write.Json, IsChanged: true);
    }

    private static T[] Column<TRow, T>(List<TRow> rows, Converter<TRow, T> value) => [.. rows.ConvertAll(value)];

    private sealed record RecordRow(long Version, string Parent, byte[]? Json, bool IsChanged);

    private sealed record ConversationRow(string Parent, long CreatedAt, long LastMessageAt, long LastSequence, bool IsChanged);
}
