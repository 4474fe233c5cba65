using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace GentleSleepBot.Storage.Sqlite;

/// <summary>Every table that holds a parent's data, with how it is reached from the parent's key.</summary>
internal static class ParentTables
{
    private const string Conversations = "conversation IN (SELECT conversation FROM conversations WHERE parent = @1)";

    /// <summary>Conversations come last: the others are found by them.</summary>
    private static readonly (string Table, string Where)[] Tables =
    [
        ("activities", Conversations),
        ("turns", Conversations),
        ("outbox", Conversations),
        ("deliveries", Conversations),
        ("records", "parent = @1"),
        ("poisoned", "parent = @1"),
        ("resume_keys", "parent = @1"),
        ("conversations", "parent = @1"),
    ];

    public static List<string> Forget(SqliteSession session, string parent)
    {
        var conversations = session["SELECT conversation FROM conversations WHERE parent = @1"].Rows(row => row.GetString(0), parent);
        foreach (var (table, where) in Tables)
            session[$"DELETE FROM {table} WHERE {where}"].Run(parent);

        session.MustClearLog = true;
        return conversations;
    }

    public static JsonElement Export(SqliteSession session, string parent)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            foreach (var (table, where) in Tables.Where(table => table.Table != "resume_keys"))
            {
                writer.WriteStartArray(table);
                session[$"SELECT * FROM {table} WHERE {where}"].Rows(row => WriteRow(writer, row), parent);
                writer.WriteEndArray();
            }

            writer.WriteEndObject();
        }

        using var document = JsonDocument.Parse(buffer.ToArray());
        return document.RootElement.Clone();
    }

    private static bool WriteRow(Utf8JsonWriter writer, SqliteDataReader row)
    {
        writer.WriteStartObject();
        for (var column = 0; column < row.FieldCount; column++)
        {
            if (!row.IsDBNull(column))
                WriteValue(writer, row.GetName(column), row.GetValue(column));
        }

        writer.WriteEndObject();
        return true;
    }

    private static void WriteValue(Utf8JsonWriter writer, string column, object value)
    {
        writer.WritePropertyName(column);
        switch (value)
        {
            case long at when column == "at" || column.EndsWith("_at", StringComparison.Ordinal):
                writer.WriteStringValue(DateTimeOffset.FromUnixTimeMilliseconds(at));
                break;
            case long number:
                writer.WriteNumberValue(number);
                break;
            case byte[] json when IsJson(json):
                writer.WriteRawValue(json);
                break;
            case byte[] other:
                writer.WriteBase64StringValue(other);
                break;
            default:
                writer.WriteStringValue((string)value);
                break;
        }
    }

    /// <summary>A record that was set aside may hold anything.</summary>
    private static bool IsJson(byte[] bytes)
    {
        try
        {
            var reader = new Utf8JsonReader(bytes);
            while (reader.Read())
            {
            }

            return bytes.Length > 0;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
