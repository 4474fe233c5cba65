using System.Text.Json;
using GentleSleepBot.Storage.Parents;

namespace GentleSleepBot.Storage.Sqlite;

/// <summary>All rows of a parent: deleted, counted, written out.</summary>
internal static class ParentRows
{
    /// <summary>Deletes a parent's rows; returns the conversations that are gone.</summary>
    public static List<string> Delete(SqliteSession session, string parent)
    {
        var conversations = session["SELECT conversation FROM conversations WHERE parent = @1"].Rows(row => row.GetString(0), parent);
        foreach (var table in ParentTables.Common)
            session[table.Delete].Run(parent);

        session.MustClearLog = true;
        return conversations;
    }

    /// <summary>Deletes a parent's rows because the person asked for it, and keeps that it was asked.</summary>
    public static List<string> Forget(SqliteSession session, string parent, long at)
    {
        session["INSERT INTO erasures (parent_hash, erased_at) VALUES (@1, @2) ON CONFLICT (parent_hash) DO UPDATE SET erased_at = excluded.erased_at"]
            .Run(Erasure.HashOf(parent), at);
        return Delete(session, parent);
    }

    public static Dictionary<string, long> Count(SqliteSession session, string parent) =>
        session[ParentTables.CountAll].Rows(row => (Table: row.GetString(0), Rows: row.GetInt64(1)), parent)
            .Where(count => count.Rows > 0)
            .ToDictionary(count => count.Table, count => count.Rows, StringComparer.Ordinal);

    public static JsonElement Export(SqliteSession session, string parent)
    {
        using var export = new ParentExport();
        foreach (var table in ParentTables.Exported)
        {
            export.BeginTable(table.Name);
            AddRows(session, table.Select, parent, export);
            export.EndTable();
        }

        return export.Finish();
    }

    public static void Remember(SqliteSession session, string parent, bool isAgreed, long at)
    {
        if (isAgreed)
            session["INSERT INTO parents (parent, remembered_at) VALUES (@1, @2) ON CONFLICT DO NOTHING"].Run(parent, at);
        else
            session["DELETE FROM parents WHERE parent = @1"].Run(parent);
    }

    private static void AddRows(SqliteSession session, string select, string parent, ParentExport export)
    {
        using var command = session.Connection.CreateCommand();
#pragma warning disable CA2100 // The texts are those of the tables.
        command.CommandText = select;
#pragma warning restore CA2100
        command.Parameters.AddWithValue("@1", parent);
        using var rows = command.ExecuteReader();
        while (rows.Read())
            export.AddRow(rows);
    }
}
