using System.Text.Json;
using BotFramework.Builder.Turns;
using GentleSleepBot.Storage.Parents;
using GentleSleepBot.Storage.Sqlite;

namespace GentleSleepBot.Storage;

public sealed partial class SqliteStore : IParentData, IRetention, IErasures
{
    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<string>> ForgetAsync(string parent, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(parent);
        return await _writer.WriteAsync(session => ParentRows.Forget(session, parent, Milliseconds(_time.GetUtcNow())));
    }

    /// <inheritdoc/>
    public ValueTask<JsonElement> ExportAsync(string parent, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(parent);
        return ValueTask.FromResult(_readers.Read(session => ParentRows.Export(session, parent)));
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyDictionary<string, long>> CountAsync(string parent, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(parent);
        return ValueTask.FromResult<IReadOnlyDictionary<string, long>>(_readers.Read(session => ParentRows.Count(session, parent)));
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<string>> ExpireAsync(
        DateTimeOffset unremembered, DateTimeOffset remembered, int limit, CancellationToken cancellationToken) =>
        await _writer.WriteAsync(session =>
            session[ParentTables.Expired].Rows(row => row.GetString(0), Milliseconds(unremembered), Milliseconds(remembered), limit)
                .SelectMany(parent => ParentRows.Delete(session, parent))
                .ToList());

    /// <inheritdoc/>
    public ValueTask<bool> ScrubAsync(DateTimeOffset now, CancellationToken cancellationToken) => ValueTask.FromResult(false);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Erasure>> ListErasuresAsync(CancellationToken cancellationToken) =>
        ValueTask.FromResult<IReadOnlyList<Erasure>>(_readers.Read(ErasureTable.All));

    /// <inheritdoc/>
    public async ValueTask<int> ReplayErasuresAsync(IReadOnlyList<Erasure> erasures, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(erasures);
        return erasures.Count == 0 ? 0 : await _writer.WriteAsync(session => ErasureTable.Replay(session, erasures));
    }

    /// <inheritdoc/>
    public async ValueTask PruneErasuresAsync(DateTimeOffset before, CancellationToken cancellationToken) =>
        await _writer.WriteAsync(session => session["DELETE FROM erasures WHERE erased_at < @1"].Run(Milliseconds(before)));
}
