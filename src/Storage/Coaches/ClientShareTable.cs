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
    public Task SetAsync(ClientShare share, CancellationToken cancellationToken) => database.RunAsync(
        """
        INSERT INTO client_shares (parent, client, coach, code, reference, level, shared_at) VALUES (@Parent, @Client, @Coach, @Code, @Reference, @Level, @SharedAt)
        ON CONFLICT (parent) DO UPDATE SET coach = excluded.coach, code = excluded.code, reference = excluded.reference, level = excluded.level, shared_at = excluded.shared_at
        """,
        share,
        cancellationToken);

    /// <summary>Shares nothing from now on; false when nothing was shared.</summary>
    public Task<bool> EndAsync(string parent, CancellationToken cancellationToken) =>
        database.RunAsync("DELETE FROM client_shares WHERE parent = @parent", new { parent }, cancellationToken);

    /// <summary>What a parent shares; null when nothing.</summary>
    public Task<ClientShare?> FindOfParentAsync(string parent, CancellationToken cancellationToken) =>
        database.FindAsync<ClientShare>($"{Select} WHERE s.parent = @parent", new { parent }, cancellationToken);

    /// <summary>What a client shares with a coach; null when nothing.</summary>
    public Task<ClientShare?> FindAsync(string coach, string client, CancellationToken cancellationToken) =>
        database.FindAsync<ClientShare>($"{Select} WHERE s.coach = @coach AND s.client = @client", new { coach, client }, cancellationToken);

    /// <summary>All who share something with a coach.</summary>
    public Task<IReadOnlyList<ClientShare>> ListAsync(string coach, CancellationToken cancellationToken) =>
        database.QueryAsync<ClientShare>($"{Select} WHERE s.coach = @coach ORDER BY s.shared_at DESC", new { coach }, cancellationToken);
}
