namespace GentleSleepBot.Storage.Coaches;

/// <summary>Lets go of what is over in the tables of coaches; the same on both engines.</summary>
/// <param name="database">Where they are kept.</param>
public sealed class CoachExpiry(ISqlConnections database)
{
    private const string Sql = """
        DELETE FROM coach_pushes WHERE session IN (SELECT session FROM coach_sessions WHERE expires_at <= @now);
        DELETE FROM coach_sessions WHERE expires_at <= @now;
        DELETE FROM coach_invitations WHERE expires_at <= @now;
        DELETE FROM coach_actions WHERE at < @actions;
        """;

    /// <summary>Deletes sessions that have ended with the notifications on their browsers, one-time links that have, and what was noted of actions long ago.</summary>
    /// <param name="now">The present.</param>
    /// <param name="actions">Actions before it go.</param>
    /// <param name="cancellationToken">Stops before the deletion.</param>
    public Task ExpireAsync(DateTimeOffset now, DateTimeOffset actions, CancellationToken cancellationToken) => database.RunAsync(
        Sql, new { now = now.ToUnixTimeMilliseconds(), actions = actions.ToUnixTimeMilliseconds() }, cancellationToken);
}
