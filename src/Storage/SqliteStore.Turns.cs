using BotFramework.Builder.Turns;
using GentleSleepBot.Storage.Sqlite;

namespace GentleSleepBot.Storage;

public sealed partial class SqliteStore : ITurnStore
{
    /// <inheritdoc/>
    public ValueTask<TurnBeginning> BeginAsync(TurnKey? key, IReadOnlyList<string> recordKeys, CancellationToken cancellationToken) =>
        ValueTask.FromResult(_readers.Read(session =>
            key is not null && TurnTable.Find(session, key) is { } known
                ? new TurnBeginning(known, [])
                : new TurnBeginning(null, RecordTable.Read(session, recordKeys))));

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<TurnRecord>> ReadRecordsAsync(IReadOnlyList<string> recordKeys, CancellationToken cancellationToken) =>
        ValueTask.FromResult<IReadOnlyList<TurnRecord>>(_readers.Read(session => RecordTable.Read(session, recordKeys)));

    /// <inheritdoc/>
    public ValueTask<TurnCommitResult> CommitAsync(TurnCommit commit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(commit);
        cancellationToken.ThrowIfCancellationRequested();

        return _writer.WriteAsync(session => TurnTable.Commit(session, commit));
    }
}
