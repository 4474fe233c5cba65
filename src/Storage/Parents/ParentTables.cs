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
        new("records", Own),
        new("poisoned", Own),
        new("resume_keys", Own),
        new("link_parents", Own),
        new("client_shares", Own),
        new("handoffs", Own),
        new("parents", Own),
        new("conversations", Own),
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
    public static string Everyone { get; } = string.Join(" UNION ", Common.Where(table => table.Where == Own).Select(table => $"SELECT parent FROM {table.Name}"));
}
