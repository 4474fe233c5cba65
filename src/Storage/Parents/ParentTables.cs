namespace GentleSleepBot.Storage.Parents;

/// <summary>Every table that holds a parent's data, with how it is reached from the parent's key. The same on both engines.</summary>
internal static class ParentTables
{
    private const string Own = "parent = @1";
    private const string Conversations = "conversation IN (SELECT conversation FROM conversations WHERE parent = @1)";

    /// <summary>Conversations come last: the others are found by them.</summary>
    public static IReadOnlyList<ParentTable> Common { get; } =
    [
        new("activities", Conversations),
        new("turns", Conversations),
        new("outbox", Conversations),
        new("deliveries", Conversations),
        new("records", Own, "version"),
        new("poisoned", Own, "at"),
        new("resume_keys", Own, "created_at"),
        new("link_parents", Own, "joined_at"),
        new("client_shares", Own, "shared_at"),
        new("handoffs", Own, "asked_at"),
        new("parents", Own, "remembered_at"),
        new("conversations", Own, "created_at"),
    ];

    /// <summary>Those a person may see: keys by which a browser opens its talk are hashes, and nobody's to read.</summary>
    public static IEnumerable<ParentTable> Exported => Common.Where(table => table.Name != "resume_keys");

    /// <summary>One statement that counts all tables: a row for each, with its name.</summary>
    public static string CountAll { get; } = string.Join(
        " UNION ALL ", Common.Select(table => $"SELECT '{table.Name}', COUNT(*) FROM {table.Name} WHERE {table.Where}"));

    /// <summary>Persons whose last message is before <c>@1</c>, or before <c>@2</c> when they agreed to be remembered; at most <c>@3</c>.</summary>
    public const string Expired = """
        SELECT c.parent FROM conversations c
        GROUP BY c.parent
        HAVING MAX(c.last_message_at) < @2
            OR (MAX(c.last_message_at) < @1 AND NOT EXISTS (SELECT 1 FROM parents p WHERE p.parent = c.parent))
        ORDER BY MAX(c.last_message_at) LIMIT @3
        """;

    /// <summary>
    /// All persons of whom anything is kept, each with the time of the oldest of it in milliseconds. A record is as old as its version, which begins at its time.
    /// </summary>
    public static string Everyone { get; } = $"SELECT parent, MIN(at) FROM ({string.Join(
        " UNION ALL ", Common.Where(table => table.Time is not null).Select(table => $"SELECT parent, {table.Time} AS at FROM {table.Name}"))}) told GROUP BY parent";
}
