using System.Runtime.CompilerServices;
using Dapper;

namespace GentleSleepBot.Storage.Coaches;

/// <summary>Counts a coach's clients, without saying who they are.</summary>
/// <param name="database">Where they are kept.</param>
public sealed class CoachNumberTable(ISqlConnections database)
{
    /// <summary>What is remembered of the talks of a coach's clients, one at a time, each with its parent's key: for counting alone.</summary>
    public async IAsyncEnumerable<(string Parent, byte[] Json)> TalksAsync(string coach, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        var rows = connection.QueryUnbufferedAsync<(string Parent, byte[] Json)>(
            "SELECT r.parent, r.json FROM records r JOIN link_parents p ON p.parent = r.parent WHERE p.coach = @coach AND r.key LIKE '%/conversations/%'", new { coach });
        await foreach (var row in rows.WithCancellation(cancellationToken))
            yield return row;
    }

    /// <summary>Counts.</summary>
    /// <param name="coach">Whose clients.</param>
    /// <param name="since">Since when something is lately.</param>
    /// <param name="cancellationToken">Stops the counting.</param>
    public async Task<CoachNumbers> CountAsync(string coach, DateTimeOffset since, CancellationToken cancellationToken) =>
        (await database.FindAsync<CoachNumbers>(
            """
            SELECT
                (SELECT COUNT(*) FROM link_parents WHERE coach = @coach) AS "Came",
                (SELECT COUNT(*) FROM link_parents WHERE coach = @coach AND joined_at >= @since) AS "CameLately",
                (SELECT COUNT(DISTINCT c.parent) FROM conversations c JOIN link_parents p ON p.parent = c.parent WHERE p.coach = @coach AND c.last_message_at >= @since) AS "WroteLately",
                (SELECT COUNT(*) FROM client_shares s JOIN link_parents p ON p.parent = s.parent AND p.coach = s.coach WHERE s.coach = @coach) AS "Share",
                (SELECT COUNT(*) FROM handoffs WHERE coach = @coach) AS "Asked",
                (SELECT COUNT(*) FROM handoffs WHERE coach = @coach AND answered_at IS NOT NULL) AS "Answered",
                (SELECT COUNT(*) FROM handoffs WHERE coach = @coach AND answered_at <= promised_at) AS "InTime"
            """,
            new { coach, since = since.ToUnixTimeMilliseconds() },
            cancellationToken))!;
}
