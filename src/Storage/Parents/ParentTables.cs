namespace GentleSleepBot.Storage.Parents;

/// <summary>Every table that holds a parent's data, with how it is reached from the parent's key. The same on both engines.</summary>
internal static class ParentTables
{
    private const string Conversations = "conversation IN (SELECT conversation FROM conversations WHERE parent = @1)";

    /// <summary>Conversations come last: the others are found by them.</summary>
    public static IReadOnlyList<ParentTable> Common { get; } =
    [
        new("activities", Conversations),
        new("turns", Conversations),
        new("outbox", Conversations),
        new("deliveries", Conversations),
        new("records", "parent = @1"),
        new("poisoned", "parent = @1"),
        new("resume_keys", "parent = @1"),
        new("link_parents", "parent = @1"),
        new("client_shares", "parent = @1"),
        new("handoffs", "parent = @1"),
        new("parents", "parent = @1"),
        new("conversations", "parent = @1"),
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

    /// <summary>All persons of whom anything is kept.</summary>
    public const string Everyone = """
        SELECT parent FROM conversations UNION SELECT parent FROM records UNION SELECT parent FROM poisoned
        UNION SELECT parent FROM resume_keys UNION SELECT parent FROM parents
        """;
}
