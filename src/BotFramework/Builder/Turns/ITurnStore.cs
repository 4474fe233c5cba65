namespace BotFramework.Builder.Turns;

/// <summary>
/// Where turns are kept. Every member throws <see cref="TurnStoreUnavailableException"/> when the store cannot be read or written.
/// </summary>
public interface ITurnStore
{
    /// <summary>Looks a turn up and reads records, in one round trip.</summary>
    /// <param name="key">The turn; null when it is always new.</param>
    /// <param name="recordKeys">Records that it will most likely read.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    ValueTask<TurnBeginning> BeginAsync(TurnKey? key, IReadOnlyList<string> recordKeys, CancellationToken cancellationToken);

    /// <summary>Reads records, in the order of the keys; absent ones have version 0.</summary>
    ValueTask<IReadOnlyList<TurnRecord>> ReadRecordsAsync(IReadOnlyList<string> recordKeys, CancellationToken cancellationToken);

    /// <summary>
    /// Stores a turn in one transaction: first refuses a known one, then one whose reads are stale.
    /// A commit that was begun is not undone by the token.
    /// </summary>
    ValueTask<TurnCommitResult> CommitAsync(TurnCommit commit, CancellationToken cancellationToken);
}
