using BotFramework.Builder.Turns;
using Npgsql;

namespace GentleSleepBot.Storage.Postgres;

/// <summary>
/// A group of turns in one transaction of two round trips: the first locks all keys in their order and reads what the turns
/// are checked against, the second writes those that stand.
/// </summary>
internal sealed class TurnGroup
{
    private readonly IReadOnlyList<CommitJob> _jobs;
    private readonly List<(CommitJob Job, TurnCommitResult Result)> _results = [];
    private readonly GroupState _state = new();
    private readonly GroupRows _rows = new();
    private IReadOnlyList<string> _forgotten = [];

    private TurnGroup(IReadOnlyList<CommitJob> jobs) => _jobs = jobs;

    /// <summary>Begins the transaction, locks, reads and decides. A turn that forgets a person must be alone.</summary>
    public static async Task<TurnGroup> ReadAsync(NpgsqlConnection connection, IReadOnlyList<CommitJob> jobs)
    {
        var group = new TurnGroup(jobs);
        if (jobs is [{ Commit: { Forget: true, Parent: var parent } }])
            group._forgotten = await ParentRows.ConversationsAsync(connection, parent);

        await group.LoadAsync(connection);
        foreach (var job in jobs)
            group._results.Add((job, group.Take(job.Commit)));
        return group;
    }

    public async Task CommitAsync(NpgsqlConnection connection, CommitNotices notices)
    {
        await using var batch = new NpgsqlBatch(connection);
        if (_jobs is [{ Commit: { Forget: true } forgetting }] && _rows.HasAny)
            ParentRows.AddForgetting(batch, forgetting.Parent, forgetting.At.ToUnixTimeMilliseconds());

        _rows.AddTo(batch);
        _state.AddTo(batch);
        foreach (var notice in notices.For(_state.ChangedConversations, _forgotten))
            batch.Add(CommitNotices.Send, notice);
        batch.Add("COMMIT");
        await batch.ExecuteNonQueryAsync();
    }

    /// <summary>Tells the callers, once all is on the disk.</summary>
    public void Finish()
    {
        foreach (var (job, result) in _results)
            job.Succeed(result);
    }

    private async Task LoadAsync(NpgsqlConnection connection)
    {
        var keyed = _jobs.Where(job => job.Commit.Key is not null).Select(job => job.Commit.Key!).ToList();
        var conversations = _jobs.Select(job => job.Commit.Conversation).Concat(_forgotten).Distinct(StringComparer.Ordinal).ToArray();
        var records = _jobs
            .SelectMany(job => job.Commit.Reads.Select(read => read.Key).Concat(job.Commit.Writes.Select(write => write.Key)))
            .Distinct(StringComparer.Ordinal)
            .ToArray();

        await using var batch = new NpgsqlBatch(connection);
        batch.Add("BEGIN")
            .Add(KeyLocks.Take, [(string[])[.. conversations, .. records]])
            .Add(TurnRows.FindMany, keyed.Select(key => key.Conversation).ToArray(), keyed.Select(key => key.Message).ToArray())
            .Add("SELECT key, version, parent FROM records WHERE key = ANY($1)", [records])
            .Add("SELECT conversation, parent, last_message_at, last_sequence FROM conversations WHERE conversation = ANY($1)", [conversations]);

        await using var reader = await batch.ExecuteReaderAsync();
        await reader.NextResultAsync();
        while (await reader.ReadAsync())
            _state.AddTurn(keyed[(int)reader.GetInt64(0) - 1], TurnRows.Read(reader, 1));
        await reader.NextResultAsync();
        while (await reader.ReadAsync())
            _state.AddRecord(reader.GetString(0), reader.GetInt64(1), reader.GetString(2));
        await reader.NextResultAsync();
        while (await reader.ReadAsync())
            _state.AddConversation(reader.GetString(0), reader.GetString(1), reader.GetInt64(2), reader.GetInt64(3));
    }

    private TurnCommitResult Take(TurnCommit commit)
    {
        if (commit.Key is { } key && _state.Find(key) is { } known)
            return new TurnCommitResult(TurnCommitStatus.Repeat, known.Sequence, known);

        if (!_state.IsCurrent(commit.Reads))
            return new TurnCommitResult(TurnCommitStatus.Conflict);

        var before = _state.LastSequence(commit.Conversation);
        if (commit.Forget)
            _state.Clear();

        var last = _rows.Take(commit, before);
        _state.Take(commit, last);
        return new TurnCommitResult(TurnCommitStatus.Committed, last) { Forgotten = commit.Forget ? _forgotten : [] };
    }
}
