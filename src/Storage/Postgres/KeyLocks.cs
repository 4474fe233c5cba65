namespace GentleSleepBot.Storage.Postgres;

/// <summary>Locks on keys, of rows that exist and of those that do not yet; all take them in one order, so that none wait for each other in a ring.</summary>
internal static class KeyLocks
{
    /// <summary>Held by the one host that deletes what was kept long enough.</summary>
    public const long Retention = 0x67736C72;

    /// <summary>Held by the one host that writes tables anew.</summary>
    public const long Rewrite = 0x67736C73;

    /// <summary>Takes the locks of the keys <c>$1</c> until the transaction ends.</summary>
    public const string Take = """
        SELECT COUNT(pg_advisory_xact_lock(ordered.hash))
        FROM (SELECT DISTINCT hashtextextended(key, 0) AS hash FROM unnest($1::text[]) AS key ORDER BY hash) AS ordered
        """;
}
