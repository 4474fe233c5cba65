using System.Data.Common;

namespace GentleSleepBot.Storage;

/// <summary>Connections of one's own, for tables that few write and that no turn waits for. Statements must be such that both engines take them.</summary>
public interface ISqlConnections
{
    /// <summary>Opens a connection; dispose it soon.</summary>
    ValueTask<DbConnection> OpenConnectionAsync(CancellationToken cancellationToken);
}
