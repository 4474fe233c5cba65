namespace BotFramework.Builder.Turns;

/// <summary>Turns kept in memory: for tests, and for commands that must leave nothing behind.</summary>
public sealed class MemoryTurnStore : ITurnStore, ITranscript
{
    private readonly Lock _gate = new();
    private readonly Dictionary<TurnKey, StoredTurn> _turns = [];
    private readonly Dictionary<string, (TurnRecord Record, string Parent)> _records = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Talk> _talks = new(StringComparer.Ordinal);
    private long _version;

    /// <inheritdoc/>
    public ValueTask<TurnBeginning> BeginAsync(TurnKey? key, IReadOnlyList<string> recordKeys, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return ValueTask.FromResult(key is not null && _turns.TryGetValue(key, out var known)
                ? new TurnBeginning(known, [])
                : new TurnBeginning(null, Read(recordKeys)));
        }
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<TurnRecord>> ReadRecordsAsync(IReadOnlyList<string> recordKeys, CancellationToken cancellationToken)
    {
        lock (_gate)
            return ValueTask.FromResult<IReadOnlyList<TurnRecord>>(Read(recordKeys));
    }

    /// <inheritdoc/>
    public ValueTask<TurnCommitResult> CommitAsync(TurnCommit commit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(commit);
        cancellationToken.ThrowIfCancellationRequested();

        lock (_gate)
            return ValueTask.FromResult(Commit(commit));
    }

    /// <inheritdoc/>
    public ValueTask<TranscriptPage> ReadAfterAsync(string conversation, long after, int limit, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(after);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(limit);

        lock (_gate)
        {
            var entries = _talks.TryGetValue(conversation, out var talk)
                ? talk.Shown.Where(entry => entry.Sequence > after).Take(limit).ToList()
                : [];
            return ValueTask.FromResult(new TranscriptPage(entries, entries is [.., var last] ? last.Sequence : after));
        }
    }

    private List<TurnRecord> Read(IReadOnlyList<string> keys) =>
        [.. keys.Select(key => _records.TryGetValue(key, out var stored) ? stored.Record : new TurnRecord(key, 0, null))];

    private TurnCommitResult Commit(TurnCommit commit)
    {
        if (commit.Key is not null && _turns.TryGetValue(commit.Key, out var known))
            return new TurnCommitResult(TurnCommitStatus.Repeat, known.Sequence, known);

        if (commit.Reads.Any(read => (_records.TryGetValue(read.Key, out var stored) ? stored.Record.Version : 0) != read.Version))
            return new TurnCommitResult(TurnCommitStatus.Conflict);

        var last = _talks.TryGetValue(commit.Conversation, out var before) ? before.Last : 0;
        IReadOnlyList<string> forgotten = commit.Forget ? Forget(commit.Parent) : [];

        var talk = _talks.TryGetValue(commit.Conversation, out var going) ? going : new Talk(commit.Parent) { Last = last };
        _talks[commit.Conversation] = talk;
        Unsay(talk, commit);
        talk.Take(commit);

        foreach (var write in commit.Writes)
        {
            if (write.Json is null)
                _records.Remove(write.Key);
            else
                _records[write.Key] = (new TurnRecord(write.Key, ++_version, write.Json), commit.Parent);
        }

        if (commit.Key is not null)
        {
            var replies = commit.Replies.Where(reply => reply.Kind == ReplyKind.Post).Select(reply => reply.Json).ToList();
            _turns[commit.Key] = new StoredTurn(commit.ActivityId, replies, commit.InvokeResponse, talk.Last);
        }

        return new TurnCommitResult(TurnCommitStatus.Committed, talk.Last) { Forgotten = forgotten };
    }

    private void Unsay(Talk talk, TurnCommit commit)
    {
        talk.Shown.RemoveAll(entry => commit.Unsaid.Contains(entry.ActivityId, StringComparer.Ordinal));
        foreach (var (key, turn) in _turns.Where(known => known.Key.Conversation == commit.Conversation && commit.Unsaid.Contains(known.Value.ActivityId, StringComparer.Ordinal)).ToList())
            _turns[key] = turn with { Replies = [] };
    }

    private List<string> Forget(string parent)
    {
        var conversations = _talks.Where(talk => talk.Value.Parent == parent).Select(talk => talk.Key).ToList();
        foreach (var conversation in conversations)
        {
            _talks.Remove(conversation);
            foreach (var key in _turns.Keys.Where(key => key.Conversation == conversation).ToList())
                _turns.Remove(key);
        }

        foreach (var key in _records.Where(record => record.Value.Parent == parent).Select(record => record.Key).ToList())
            _records.Remove(key);

        return conversations;
    }

    private sealed class Talk(string parent)
    {
        public string Parent => parent;

        public long Last { get; set; }

        public List<TranscriptEntry> Shown { get; } = [];

        public void Take(TurnCommit commit)
        {
            if (commit.Inbound is not null)
                Add(commit.ActivityId, isFromBot: false, commit.IsInboundShown, commit.Inbound);

            foreach (var reply in commit.Replies)
            {
                var index = Shown.FindIndex(entry => entry.ActivityId == reply.ActivityId);
                if (reply.Kind == ReplyKind.Post)
                    Add(reply.ActivityId, isFromBot: true, reply.IsShown, reply.Json);
                else if (index >= 0 && reply.Kind == ReplyKind.Update)
                    Shown[index] = Shown[index] with { Json = reply.Json };
                else if (index >= 0)
                    Shown.RemoveAt(index);
            }
        }

        private void Add(string id, bool isFromBot, bool isShown, byte[] json)
        {
            Last++;
            if (isShown)
                Shown.Add(new TranscriptEntry(Last, id, isFromBot, json));
        }
    }
}
