using System.Data.Common;

namespace GentleSleepBot.Storage;

public sealed partial class PostgresStore : ISqlConnections
{
    /// <inheritdoc/>
    public async ValueTask<DbConnection> OpenConnectionAsync(CancellationToken cancellationToken) =>
        await _database.OpenConnectionAsync(cancellationToken);
}
