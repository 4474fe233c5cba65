using GentleSleepBot.Storage.Parents;

namespace GentleSleepBot.Storage.Sqlite;

/// <summary>The table of those who asked to be forgotten.</summary>
internal static class ErasureTable
{
    public static List<Erasure> All(SqliteSession session) =>
        session["SELECT parent_hash, erased_at FROM erasures ORDER BY erased_at"]
            .Rows(row => new Erasure(row.GetString(0), DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(1))));

    public static int Replay(SqliteSession session, IReadOnlyList<Erasure> erasures)
    {
        var unknown = ErasureReplay.Unknown(erasures, All(session));
        if (unknown.Count == 0)
            return 0;

        var parents = ErasureReplay.Parents(unknown, session[ParentTables.Everyone].Rows(row => (row.GetString(0), row.GetInt64(1))));
        foreach (var parent in parents)
            ParentRows.Delete(session, parent);
        foreach (var erasure in unknown)
        {
            session["INSERT INTO erasures (parent_hash, erased_at) VALUES (@1, @2) ON CONFLICT (parent_hash) DO UPDATE SET erased_at = excluded.erased_at"]
                .Run(erasure.ParentHash, erasure.At.ToUnixTimeMilliseconds());
        }

        return parents.Count;
    }
}
