namespace GentleSleepBot.Storage.Coaches;

/// <summary>The log of what each coach did.</summary>
/// <param name="database">Where it is kept.</param>
public sealed class CoachActionTable(ISqlConnections database)
{
    /// <summary>Notes an action.</summary>
    public Task AddAsync(string coach, string action, string about, DateTimeOffset at, CancellationToken cancellationToken) => database.RunAsync(
        "INSERT INTO coach_actions (coach, at, action, about) VALUES (@coach, @at, @action, @about)",
        new { coach, action, about, at = at.ToUnixTimeMilliseconds() },
        cancellationToken);

    /// <summary>A coach's last actions, newest first.</summary>
    public Task<IReadOnlyList<CoachAction>> ListAsync(string coach, int most, CancellationToken cancellationToken) => database.QueryAsync<CoachAction>(
        "SELECT at AS \"At\", action AS \"Action\", about AS \"About\" FROM coach_actions WHERE coach = @coach ORDER BY at DESC LIMIT @most", new { coach, most }, cancellationToken);
}
