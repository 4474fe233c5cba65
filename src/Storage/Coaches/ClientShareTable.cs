using Dapper;

namespace GentleSleepBot.Storage.Coaches;

/// <summary>What clients let their coaches see. A share counts only while its client is still with that coach.</summary>
/// <param name="database">Where it is kept.</param>
public sealed class ClientShareTable(ISqlConnections database)
{
    private const string Select = """
        SELECT s.parent AS "Parent", s.client AS "Client", s.coach AS "Coach", s.code AS "Code", s.reference AS "Reference", s.level AS "Level", s.shared_at AS "SharedAt"
        FROM client_shares s JOIN link_parents p ON p.parent = s.parent AND p.coach = s.coach
        """;

    /// <summary>Shares from now on, in place of what the client shared before; the client's id stays.</summary>
    public async Task SetAsync(ClientShare share, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        await connection.ExecuteAsync(
            """
            INSERT INTO client_shares (parent, client, coach, code, reference, level, shared_at) VALUES (@Parent, @Client, @Coach, @Code, @Reference, @Level, @SharedAt)
            ON CONFLICT (parent) DO UPDATE SET coach = excluded.coach, code = excluded.code, reference = excluded.reference, level = excluded.level, shared_at = excluded.shared_at
            """,
            share);
    }

    /// <summary>Shares nothing from now on; false when nothing was shared.</summary>
    public async Task<bool> EndAsync(string parent, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        return await connection.ExecuteAsync("DELETE FROM client_shares WHERE parent = @parent", new { parent }) > 0;
    }

    /// <summary>What a parent shares; null when nothing.</summary>
    public async Task<ClientShare?> FindOfParentAsync(string parent, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        return await connection.QuerySingleOrDefaultAsync<ClientShare>($"{Select} WHERE s.parent = @parent", new { parent });
    }

    /// <summary>What a client shares with a coach; null when nothing.</summary>
    public async Task<ClientShare?> FindAsync(string coach, string client, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        return await connection.QuerySingleOrDefaultAsync<ClientShare>($"{Select} WHERE s.coach = @coach AND s.client = @client", new { coach, client });
    }

    /// <summary>All who share something with a coach.</summary>
    public async Task<IReadOnlyList<ClientShare>> ListAsync(string coach, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        return [.. await connection.QueryAsync<ClientShare>($"{Select} WHERE s.coach = @coach ORDER BY s.shared_at DESC", new { coach })];
    }
}
