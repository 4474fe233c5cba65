using Dapper;

namespace GentleSleepBot.Storage.Coaches;

/// <summary>What coaches write themselves. What is asked on a coach's behalf always names the coach.</summary>
/// <param name="database">Where it is kept.</param>
public sealed class CoachTopicTable(ISqlConnections database)
{
    private const string Select = """
        SELECT v.topic AS "Id", v.coach AS "Coach", v.version AS "Version", t.published AS "Published", v.title AS "Title", v.phrasings AS "Phrasings",
            v.right_now AS "RightNow", v.why AS "Why", v.next_nights AS "NextNights", v.get_help AS "GetHelp", v.saved_at AS "SavedAt"
        FROM coach_topic_versions v JOIN coach_topics t ON t.topic = v.topic
        """;

    private const string IsLatest = "v.version = (SELECT MAX(version) FROM coach_topic_versions WHERE topic = v.topic)";

    /// <summary>Keeps a new version, of a new topic when the id is new.</summary>
    /// <returns>The version's number; null when the topic is another coach's.</returns>
    public async Task<long?> SaveAsync(CoachTopic topic, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(topic);

        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        await using var together = await connection.BeginTransactionAsync(cancellationToken);
        CommandDefinition Command(string sql, CoachTopic values) => new(sql, values, together, cancellationToken: cancellationToken);

        // Naming the coach anew changes nothing, but holds the topic until the end: two who save it at once get two versions.
        var isTheirs = await connection.ExecuteAsync(Command(
            """
            INSERT INTO coach_topics (topic, coach, created_at) VALUES (@Id, @Coach, @SavedAt)
            ON CONFLICT (topic) DO UPDATE SET coach = excluded.coach WHERE coach_topics.coach = excluded.coach
            """,
            topic)) > 0;
        if (!isTheirs)
            return null;

        var version = await connection.QuerySingleAsync<long>(Command("SELECT COALESCE(MAX(version), 0) + 1 FROM coach_topic_versions WHERE topic = @Id", topic));
        await connection.ExecuteAsync(Command(
            """
            INSERT INTO coach_topic_versions (topic, version, coach, title, phrasings, right_now, why, next_nights, get_help, saved_at)
            VALUES (@Id, @Version, @Coach, @Title, @Phrasings, @RightNow, @Why, @NextNights, @GetHelp, @SavedAt)
            """,
            topic with { Version = version }));
        await together.CommitAsync(cancellationToken);
        return version;
    }

    /// <summary>A coach's topics, each in its latest version, the last saved first.</summary>
    public Task<IReadOnlyList<CoachTopic>> ListAsync(string coach, CancellationToken cancellationToken) =>
        database.QueryAsync<CoachTopic>($"{Select} WHERE v.coach = @coach AND {IsLatest} ORDER BY v.saved_at DESC", new { coach }, cancellationToken);

    /// <summary>Every version of one of a coach's topics, the latest first; none when the coach has no such topic.</summary>
    public Task<IReadOnlyList<CoachTopic>> VersionsAsync(string coach, string id, CancellationToken cancellationToken) =>
        database.QueryAsync<CoachTopic>($"{Select} WHERE v.coach = @coach AND v.topic = @id ORDER BY v.version DESC", new { coach, id }, cancellationToken);

    /// <summary>Every version of everything that a coach wrote.</summary>
    public Task<IReadOnlyList<CoachTopic>> AllAsync(string coach, CancellationToken cancellationToken) =>
        database.QueryAsync<CoachTopic>($"{Select} WHERE v.coach = @coach ORDER BY v.topic, v.version", new { coach }, cancellationToken);

    /// <summary>What clients read, of all coaches.</summary>
    public Task<IReadOnlyList<CoachTopic>> PublishedAsync(CancellationToken cancellationToken) =>
        database.QueryAsync<CoachTopic>($"{Select} WHERE v.version = t.published ORDER BY v.topic", new { }, cancellationToken);

    /// <summary>Shows clients one version from now on, or none; false when the coach has no such version.</summary>
    public Task<bool> PublishAsync(string coach, string id, long? version, CancellationToken cancellationToken) => version is { } chosen
        ? database.RunAsync(
            "UPDATE coach_topics SET published = @chosen WHERE topic = @id AND coach = @coach AND EXISTS (SELECT 1 FROM coach_topic_versions WHERE topic = @id AND version = @chosen)",
            new { coach, id, chosen },
            cancellationToken)
        : database.RunAsync("UPDATE coach_topics SET published = NULL WHERE topic = @id AND coach = @coach", new { coach, id }, cancellationToken);
}
