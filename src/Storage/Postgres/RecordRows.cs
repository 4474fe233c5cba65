using System.Data.Common;
using BotFramework.Builder.Turns;

namespace GentleSleepBot.Storage.Postgres;

/// <summary>How stored records are found.</summary>
internal static class RecordRows
{
    /// <summary>The records with the keys <c>$1</c>, in any order.</summary>
    public const string FindMany = "SELECT key, version, json FROM records WHERE key = ANY($1)";

    public static async Task<Dictionary<string, TurnRecord>> ReadAsync(DbDataReader rows, CancellationToken cancellationToken)
    {
        var found = new Dictionary<string, TurnRecord>(StringComparer.Ordinal);
        while (await rows.ReadAsync(cancellationToken))
            found[rows.GetString(0)] = new TurnRecord(rows.GetString(0), rows.GetInt64(1), rows.GetFieldValue<byte[]>(2));

        return found;
    }

    /// <summary>The records in the order of the keys; absent ones have version 0.</summary>
    public static IReadOnlyList<TurnRecord> InOrder(this Dictionary<string, TurnRecord> found, IReadOnlyList<string> keys) =>
        [.. keys.Select(key => found.GetValueOrDefault(key) ?? new TurnRecord(key, 0, null))];
}
