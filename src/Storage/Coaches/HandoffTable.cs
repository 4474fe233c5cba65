namespace GentleSleepBot.Storage.Coaches;

/// <summary>What parents asked their coaches. What is asked on a coach's behalf always names the coach.</summary>
/// <param name="database">Where it is kept.</param>
public sealed class HandoffTable(ISqlConnections database)
{
    private const string Columns = """
        handoff AS "Id", parent AS "Parent", coach AS "Coach", code AS "Code", reference AS "Reference", summary AS "Summary",
        asked_at AS "AskedAt", promised_at AS "PromisedAt", answer AS "Answer", answered_at AS "AnsweredAt"
        """;

    /// <summary>Keeps what was asked; a second with the same id changes nothing.</summary>
    public Task AddAsync(Handoff handoff, CancellationToken cancellationToken) => database.RunAsync(
        """
        INSERT INTO handoffs (handoff, parent, coach, code, reference, summary, asked_at, promised_at)
        VALUES (@Id, @Parent, @Coach, @Code, @Reference, @Summary, @AskedAt, @PromisedAt) ON CONFLICT DO NOTHING
        """,
        handoff,
        cancellationToken);

    /// <summary>One that a coach was asked; null when the coach was asked no such thing.</summary>
    public Task<Handoff?> FindAsync(string coach, string id, CancellationToken cancellationToken) =>
        database.FindAsync<Handoff>($"SELECT {Columns} FROM handoffs WHERE handoff = @id AND coach = @coach", new { coach, id }, cancellationToken);

    /// <summary>What a coach was asked: the unanswered first, the longest waiting before the others, then the answered, newest first.</summary>
    public Task<IReadOnlyList<Handoff>> ListAsync(string coach, int most, CancellationToken cancellationToken) => database.QueryAsync<Handoff>(
        $"""
        SELECT {Columns} FROM handoffs WHERE coach = @coach
        ORDER BY CASE WHEN answered_at IS NULL THEN 0 ELSE 1 END, CASE WHEN answered_at IS NULL THEN asked_at ELSE -answered_at END LIMIT @most
        """,
        new { coach, most },
        cancellationToken);

    /// <summary>What one parent asked a coach, newest first.</summary>
    public Task<IReadOnlyList<Handoff>> ListOfParentAsync(string coach, string parent, CancellationToken cancellationToken) => database.QueryAsync<Handoff>(
        $"SELECT {Columns} FROM handoffs WHERE coach = @coach AND parent = @parent ORDER BY asked_at DESC", new { coach, parent }, cancellationToken);

    /// <summary>Keeps the coach's answer; false when it was answered before or is not the coach's.</summary>
    public Task<bool> AnswerAsync(string coach, string id, string answer, DateTimeOffset at, CancellationToken cancellationToken) => database.RunAsync(
        "UPDATE handoffs SET answer = @answer, answered_at = @at WHERE handoff = @id AND coach = @coach AND answered_at IS NULL",
        new { coach, id, answer, at = at.ToUnixTimeMilliseconds() },
        cancellationToken);

    /// <summary>Those whose promised time has passed without an answer, and whose parents were not told.</summary>
    public Task<IReadOnlyList<Handoff>> ListLateAsync(DateTimeOffset at, int most, CancellationToken cancellationToken) => database.QueryAsync<Handoff>(
        $"SELECT {Columns} FROM handoffs WHERE answered_at IS NULL AND told_late_at IS NULL AND promised_at < @at ORDER BY promised_at LIMIT @most",
        new { at = at.ToUnixTimeMilliseconds(), most },
        cancellationToken);

    /// <summary>Those that wait for an answer and of which the coach was not told in this way.</summary>
    public Task<IReadOnlyList<Handoff>> ListUntoldAsync(NoticeWay way, int most, CancellationToken cancellationToken) => database.QueryAsync<Handoff>(
        $"SELECT {Columns} FROM handoffs WHERE answered_at IS NULL AND {ColumnOf(way)} IS NULL ORDER BY asked_at LIMIT @most", new { most }, cancellationToken);

    /// <summary>Notes that the coach is told in this way, or with no time that they are to be told again; false when that was so before.</summary>
    public Task<bool> NoteToldAsync(NoticeWay way, string id, DateTimeOffset? at, CancellationToken cancellationToken) => database.RunAsync(
        $"UPDATE handoffs SET {ColumnOf(way)} = @at WHERE handoff = @id AND {ColumnOf(way)} IS {(at is null ? "NOT NULL" : "NULL")}",
        new { id, at = at?.ToUnixTimeMilliseconds() },
        cancellationToken);

    /// <summary>Notes that a parent is told of the delay; false when that was noted before.</summary>
    public Task<bool> NoteLateAsync(string id, DateTimeOffset at, CancellationToken cancellationToken) => database.RunAsync(
        "UPDATE handoffs SET told_late_at = @at WHERE handoff = @id AND told_late_at IS NULL", new { id, at = at.ToUnixTimeMilliseconds() }, cancellationToken);

    private static string ColumnOf(NoticeWay way) => way == NoticeWay.Push ? "coach_pushed_at" : "coach_told_at";
}
