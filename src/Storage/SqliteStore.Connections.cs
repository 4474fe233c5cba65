using System.Data.Common;

namespace GentleSleepBot.Storage;

public sealed partial class SqliteStore : ISqlConnections
{
    /// <inheritdoc/>
    public ValueTask<DbConnection> OpenConnectionAsync(CancellationToken cancellationToken) =>
        ValueTask.FromResult<DbConnection>(_openPooled().Connection);
}
