using System.Text.Json;
using BotFramework.Builder.Turns;
using GentleSleepBot.Storage.Sqlite;

namespace GentleSleepBot.Storage;

public sealed partial class SqliteStore : IParentData
{
    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<string>> ForgetAsync(string parent, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(parent);

        return await _writer.WriteAsync(session => ParentTables.Forget(session, parent));
    }

    /// <inheritdoc/>
    public ValueTask<JsonElement> ExportAsync(string parent, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(parent);
        return ValueTask.FromResult(_readers.Read(session => ParentTables.Export(session, parent)));
    }
}
