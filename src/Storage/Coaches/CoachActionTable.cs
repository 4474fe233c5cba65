using Dapper;

namespace GentleSleepBot.Storage.Coaches;

/// <summary>The log of what each coach did.</summary>
/// <param name="database">Where it is kept.</param>
public sealed class CoachActionTable(ISqlConnections database)
{
    /// <summary>Notes an action.</summary>
    public async Task AddAsync(string coach, string action, string about, DateTimeOffset at, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        await connection.ExecuteAsync(
            "INSERT INTO coach_actions (coach, at, action, about) VALUES (@coach, @at, @action, @about)",
            new { coach, action, about, at = at.ToUnixTimeMilliseconds() });
    }

    /// <summary>A coach's last actions, newest first.</summary>
    public async Task<IReadOnlyList<CoachAction>> ListAsync(string coach, int most, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        return [.. await connection.QueryAsync<CoachAction>(
            "SELECT at AS \"At\", action AS \"Action\", about AS \"About\" FROM coach_actions WHERE coach = @coach ORDER BY at DESC LIMIT @most", new { coach, most })];
    }
}
