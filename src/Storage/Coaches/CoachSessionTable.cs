using Dapper;

namespace GentleSleepBot.Storage.Coaches;

/// <summary>Where coaches are signed in.</summary>
/// <param name="database">Where it is kept.</param>
public sealed class CoachSessionTable(ISqlConnections database)
{
    private const string Columns = """
        session AS "Session", coach AS "Coach", device AS "Device", ticket AS "Ticket", created_at AS "CreatedAt", expires_at AS "ExpiresAt"
        """;

    private static readonly string[] OfASession = ["coach_pushes", "coach_sessions"];

    /// <summary>Keeps a session, or its new ticket.</summary>
    public Task SaveAsync(CoachSession session, CancellationToken cancellationToken) => database.RunAsync(
        """
        INSERT INTO coach_sessions (session, coach, device, ticket, created_at, expires_at)
        VALUES (@Session, @Coach, @Device, @Ticket, @CreatedAt, @ExpiresAt)
        ON CONFLICT (session) DO UPDATE SET ticket = excluded.ticket, expires_at = excluded.expires_at
        """,
        session,
        cancellationToken);

    /// <summary>A session that has not ended; null when there is none.</summary>
    public Task<CoachSession?> FindAsync(string session, DateTimeOffset at, CancellationToken cancellationToken) => database.FindAsync<CoachSession>(
        $"SELECT {Columns} FROM coach_sessions WHERE session = @session AND expires_at > @at", new { session, at = at.ToUnixTimeMilliseconds() }, cancellationToken);

    /// <summary>A coach's sessions that have not ended, newest first.</summary>
    public Task<IReadOnlyList<CoachSession>> ListAsync(string coach, DateTimeOffset at, CancellationToken cancellationToken) => database.QueryAsync<CoachSession>(
        $"SELECT {Columns} FROM coach_sessions WHERE coach = @coach AND expires_at > @at ORDER BY created_at DESC",
        new { coach, at = at.ToUnixTimeMilliseconds() },
        cancellationToken);

    /// <summary>Ends a session, and notifications on its browser; with a coach, only when it is that coach's.</summary>
    public async Task RemoveAsync(string session, string? coach, CancellationToken cancellationToken)
    {
        var which = "session = @session" + (coach is null ? "" : " AND coach = @coach");
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        await using var together = await connection.BeginTransactionAsync(cancellationToken);
        foreach (var table in OfASession)
            await connection.ExecuteAsync(new CommandDefinition($"DELETE FROM {table} WHERE {which}", new { session, coach }, together, cancellationToken: cancellationToken));
        await together.CommitAsync(cancellationToken);
    }
}
