using Dapper;

namespace GentleSleepBot.Storage;

/// <summary>One statement on a connection of its own.</summary>
internal static class SqlStatements
{
    /// <summary>Runs a statement; true when it changed something.</summary>
    public static async Task<bool> RunAsync(this ISqlConnections database, string sql, object values, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        return await connection.ExecuteAsync(new CommandDefinition(sql, values, cancellationToken: cancellationToken)) > 0;
    }

    /// <summary>The one row that a query gives; null when it gives none.</summary>
    public static async Task<T?> FindAsync<T>(this ISqlConnections database, string sql, object values, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        return await connection.QuerySingleOrDefaultAsync<T>(new CommandDefinition(sql, values, cancellationToken: cancellationToken));
    }

    /// <summary>All rows that a query gives.</summary>
    public static async Task<IReadOnlyList<T>> QueryAsync<T>(this ISqlConnections database, string sql, object values, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        return [.. await connection.QueryAsync<T>(new CommandDefinition(sql, values, cancellationToken: cancellationToken))];
    }
}
