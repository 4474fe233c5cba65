using Dapper;
using GentleSleepBot.Storage.Parents;
using Npgsql;

namespace GentleSleepBot.Storage.Postgres;

/// <summary>All rows of a parent.</summary>
internal static class ParentRows
{
    private const string RecordErasure = """
        INSERT INTO erasures (parent_hash, erased_at) VALUES ($1, $2)
        ON CONFLICT (parent_hash) DO UPDATE SET erased_at = excluded.erased_at
        """;

    /// <summary>The tables of both engines, and the one that only several hosts need; conversations stay last.</summary>
    private static readonly string[] Deletions =
    [
        "DELETE FROM outbox_conversations WHERE conversation IN (SELECT conversation FROM conversations WHERE parent = $1)",
        .. ParentTables.Common.Select(table => Numbered(table.Delete)),
    ];

    /// <summary>A statement of both engines with PostgreSQL's parameters.</summary>
    public static string Numbered(string sql) => sql.Replace('@', '$');

    public static async Task<List<string>> ConversationsAsync(NpgsqlConnection connection, params string[] parents) =>
        (await connection.QueryAsync<string>("SELECT conversation FROM conversations WHERE parent = ANY(@parents)", new { parents })).AsList();

    /// <summary>The same, locked against turns until the transaction ends.</summary>
    public static async Task<List<string>> LockConversationsAsync(NpgsqlConnection connection, params string[] parents)
    {
        var conversations = await ConversationsAsync(connection, parents);
        await using var batch = new NpgsqlBatch(connection);
        await batch.Add(KeyLocks.Take, [conversations.ToArray()]).ExecuteNonQueryAsync();
        return conversations;
    }

    /// <summary>Deletes a parent's rows because the person asked for it, and keeps that it was asked.</summary>
    public static void AddForgetting(NpgsqlBatch batch, string parent, long at)
    {
        AddErasure(batch, new Erasure(Erasure.HashOf(parent), DateTimeOffset.FromUnixTimeMilliseconds(at)));
        AddDeletion(batch, parent);
    }

    public static void AddDeletion(NpgsqlBatch batch, string parent)
    {
        foreach (var deletion in Deletions)
            batch.Add(deletion, parent);
    }

    public static void AddErasure(NpgsqlBatch batch, Erasure erasure) =>
        batch.Add(RecordErasure, erasure.ParentHash, erasure.At.ToUnixTimeMilliseconds());

    public static void AddRemembering(NpgsqlBatch batch, string parent, bool isAgreed, long at)
    {
        if (isAgreed)
            batch.Add("INSERT INTO parents (parent, remembered_at) VALUES ($1, $2) ON CONFLICT DO NOTHING", parent, at);
        else
            batch.Add("DELETE FROM parents WHERE parent = $1", parent);
    }
}
