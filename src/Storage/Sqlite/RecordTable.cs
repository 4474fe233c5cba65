using BotFramework.Builder.Turns;

namespace GentleSleepBot.Storage.Sqlite;

/// <summary>The table of records with versions.</summary>
internal static class RecordTable
{
    public static List<TurnRecord> Read(SqliteSession session, IReadOnlyList<string> keys)
    {
        var records = new List<TurnRecord>(keys.Count);
        foreach (var key in keys)
        {
            var rows = session["SELECT version, json FROM records WHERE key = @1"]
                .Rows(row => new TurnRecord(key, row.GetInt64(0), row.GetBytes(1)), key);
            records.Add(rows is [var record] ? record : new TurnRecord(key, 0, null));
        }

        return records;
    }

    public static bool AreCurrent(SqliteSession session, IReadOnlyList<RecordRead> reads)
    {
        foreach (var read in reads)
        {
            if ((session["SELECT version FROM records WHERE key = @1"].Value(read.Key) as long? ?? 0) != read.Version)
                return false;
        }

        return true;
    }

    public static void Write(SqliteSession session, TurnCommit commit, long at)
    {
        foreach (var write in commit.Writes)
        {
            if (write.Json is null)
            {
                session["DELETE FROM records WHERE key = @1"].Run(write.Key);
                continue;
            }

            session["""
                INSERT INTO records (key, parent, version, json) VALUES (@1, @2, @3, @4)
                ON CONFLICT (key) DO UPDATE SET
                    version = version + 1,
                    json = excluded.json,
                    parent = CASE WHEN @5 THEN excluded.parent ELSE parent END
                """].Run(write.Key, commit.Parent, at, write.Json, commit.IsFromPerson);
        }

        foreach (var record in commit.Poisoned)
        {
            session["INSERT INTO poisoned (key, parent, json, reason, at) VALUES (@1, @2, @3, @4, @5)"]
                .Run(record.Key, commit.Parent, record.Json, record.Reason, at);
        }
    }
}
