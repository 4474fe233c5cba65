using System.Data.Common;
using System.Text.Json;

namespace GentleSleepBot.Storage.Parents;

/// <summary>Writes rows of a parent's tables as JSON: times as dates, stored JSON as it is, everything else by its type.</summary>
internal sealed class ParentExport : IDisposable
{
    private readonly MemoryStream _buffer = new();
    private readonly Utf8JsonWriter _writer;

    public ParentExport()
    {
        _writer = new Utf8JsonWriter(_buffer);
        _writer.WriteStartObject();
    }

    public void BeginTable(string table) => _writer.WriteStartArray(table);

    public void EndTable() => _writer.WriteEndArray();

    public void AddRow(DbDataReader row)
    {
        _writer.WriteStartObject();
        for (var column = 0; column < row.FieldCount; column++)
        {
            if (!row.IsDBNull(column))
                WriteValue(row.GetName(column), row.GetValue(column));
        }

        _writer.WriteEndObject();
    }

    public JsonElement Finish()
    {
        _writer.WriteEndObject();
        _writer.Flush();
        return JsonElement.Parse(_buffer.ToArray());
    }

    public void Dispose()
    {
        _writer.Dispose();
        _buffer.Dispose();
    }

    private void WriteValue(string column, object value)
    {
        _writer.WritePropertyName(column);
        switch (value)
        {
            case long at when column == "at" || column.EndsWith("_at", StringComparison.Ordinal):
                _writer.WriteStringValue(DateTimeOffset.FromUnixTimeMilliseconds(at));
                break;
            case long number:
                _writer.WriteNumberValue(number);
                break;
            case int number:
                _writer.WriteNumberValue(number);
                break;
            case bool flag:
                _writer.WriteBooleanValue(flag);
                break;
            case byte[] json when IsJson(json):
                _writer.WriteRawValue(EarlierExport.TakeOut(json));
                break;
            case byte[] other:
                _writer.WriteBase64StringValue(other);
                break;
            default:
                _writer.WriteStringValue((string)value);
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
