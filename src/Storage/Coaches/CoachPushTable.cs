namespace GentleSleepBot.Storage.Coaches;

/// <summary>Browsers on which coaches are notified. What is asked on a coach's behalf always names the coach.</summary>
/// <param name="database">Where they are kept.</param>
public sealed class CoachPushTable(ISqlConnections database)
{
    private const string Columns = """
        push AS "Id", coach AS "Coach", session AS "Session", device AS "Device", endpoint AS "Endpoint", browser_key AS "BrowserKey", browser_secret AS "BrowserSecret",
        service_key AS "ServiceKey", created_at AS "CreatedAt", notice AS "Notice", noticed_at AS "NoticedAt", next_attempt AS "NextAttempt", attempts AS "Attempts"
        """;

    private const string IsThis = "coach = @Coach AND push = @Id AND next_attempt = @NextAttempt";

    /// <summary>Keeps a browser; one of the coach's that comes again gets its new keys and session.</summary>
    public Task SaveAsync(CoachPush push, CancellationToken cancellationToken) => database.RunAsync(
        """
        INSERT INTO coach_pushes (push, coach, session, device, endpoint, browser_key, browser_secret, service_key, created_at)
        VALUES (@Id, @Coach, @Session, @Device, @Endpoint, @BrowserKey, @BrowserSecret, @ServiceKey, @CreatedAt)
        ON CONFLICT (coach, push) DO UPDATE SET session = excluded.session, device = excluded.device, endpoint = excluded.endpoint,
            browser_key = excluded.browser_key, browser_secret = excluded.browser_secret, service_key = excluded.service_key
        """,
        push,
        cancellationToken);

    /// <summary>A coach's browsers, newest first.</summary>
    public Task<IReadOnlyList<CoachPush>> ListAsync(string coach, CancellationToken cancellationToken) =>
        database.QueryAsync<CoachPush>($"SELECT {Columns} FROM coach_pushes WHERE coach = @coach ORDER BY created_at DESC, push", new { coach }, cancellationToken);

    /// <summary>Notifies on one of a coach's browsers no more; false when the coach has no such.</summary>
    public Task<bool> RemoveAsync(string coach, string id, CancellationToken cancellationToken) =>
        database.RunAsync("DELETE FROM coach_pushes WHERE coach = @coach AND push = @id", new { coach, id }, cancellationToken);

    /// <summary>Lets go of browsers that expect another key of ours: nothing can reach them any more.</summary>
    public Task RemoveAllButAsync(string serviceKey, CancellationToken cancellationToken) =>
        database.RunAsync("DELETE FROM coach_pushes WHERE service_key <> @serviceKey", new { serviceKey }, cancellationToken);

    /// <summary>Has all of a coach's browsers told; one that is still to be tried again is told the new notice at that time.</summary>
    public Task NotifyAsync(string coach, string notice, DateTimeOffset at, CancellationToken cancellationToken) => database.RunAsync(
        "UPDATE coach_pushes SET notice = @notice, noticed_at = @at, next_attempt = COALESCE(next_attempt, @at) WHERE coach = @coach",
        new { coach, notice, at = at.ToUnixTimeMilliseconds() },
        cancellationToken);

    /// <summary>Those that are to be told by now, the longest waiting first.</summary>
    public Task<IReadOnlyList<CoachPush>> ListDueAsync(DateTimeOffset at, int most, CancellationToken cancellationToken) => database.QueryAsync<CoachPush>(
        $"SELECT {Columns} FROM coach_pushes WHERE next_attempt <= @at ORDER BY next_attempt LIMIT @most", new { at = at.ToUnixTimeMilliseconds(), most }, cancellationToken);

    /// <summary>Takes one for oneself until a time at which it is due again; null when another host was faster.</summary>
    public async Task<CoachPush?> ClaimAsync(CoachPush push, DateTimeOffset until, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(push);

        var claimed = push with { NextAttempt = until.ToUnixTimeMilliseconds(), Attempts = push.Attempts + 1 };
        return await database.RunAsync(
            $"UPDATE coach_pushes SET next_attempt = @until, attempts = attempts + 1 WHERE {IsThis}",
            new { push.Coach, push.Id, push.NextAttempt, until = claimed.NextAttempt },
            cancellationToken)
            ? claimed
            : null;
    }

    /// <summary>Has a claimed one tried again, or with no time not any more.</summary>
    public Task EndAsync(CoachPush claimed, DateTimeOffset? next, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(claimed);

        return next is null
            ? database.RunAsync($"UPDATE coach_pushes SET notice = NULL, next_attempt = NULL, attempts = 0 WHERE {IsThis}", claimed, cancellationToken)
            : database.RunAsync(
                $"UPDATE coach_pushes SET next_attempt = @next WHERE {IsThis}",
                new { claimed.Coach, claimed.Id, claimed.NextAttempt, next = next.Value.ToUnixTimeMilliseconds() },
                cancellationToken);
    }
}
