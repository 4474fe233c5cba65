using BotFramework.Builder.Turns;

namespace BotFramework.Tests.Builder.Turns;

/// <summary>A store in memory that can be away, or be written by someone else at a given moment.</summary>
internal sealed class FaultyTurnStore : ITurnStore, ITranscript
{
    private readonly MemoryTurnStore _inner = new();

    public bool CannotRead { get; set; }

    public bool CannotWrite { get; set; }

    public Func<ITurnStore, Task>? BeforeCommit { get; set; }

    public TurnCommit? Last { get; private set; }

    public ValueTask<TurnBeginning> BeginAsync(TurnKey? key, IReadOnlyList<string> recordKeys, CancellationToken cancellationToken) =>
        CannotRead ? throw new TurnStoreUnavailableException() : _inner.BeginAsync(key, recordKeys, cancellationToken);

    public ValueTask<IReadOnlyList<TurnRecord>> ReadRecordsAsync(IReadOnlyList<string> recordKeys, CancellationToken cancellationToken) =>
        CannotRead ? throw new TurnStoreUnavailableException() : _inner.ReadRecordsAsync(recordKeys, cancellationToken);

    public async ValueTask<TurnCommitResult> CommitAsync(TurnCommit commit, CancellationToken cancellationToken)
    {
        if (BeforeCommit is { } before)
            await before(_inner);

        if (CannotWrite)
            throw new TurnStoreUnavailableException();

        Last = commit;
        return await _inner.CommitAsync(commit, cancellationToken);
    }

    public ValueTask<TranscriptPage> ReadAfterAsync(string conversation, long after, int limit, CancellationToken cancellationToken) =>
        _inner.ReadAfterAsync(conversation, after, limit, cancellationToken);
}
