using System.Text.Json;

namespace BotFramework.Builder;

/// <summary>
/// JSON of values in state. What needs a type name is <c>{"$t":name,"$v":value}</c>; a map with a key that
/// begins with <c>$</c> is wrapped in the same way, so that no text from outside can pose as a type name.
/// </summary>
internal static class StateJson
{
    private const string MapName = "$map";

    private static readonly JsonEncodedText TypeMember = JsonEncodedText.Encode("$t");
    private static readonly JsonEncodedText ValueMember = JsonEncodedText.Encode("$v");

    public static void Write(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case bool truth:
                writer.WriteBooleanValue(truth);
                break;
            case int number:
                writer.WriteNumberValue(number);
                break;
            case IDictionary<string, object> map:
                WriteMap(writer, map);
                break;
            case IList<object> list when list is List<object> || list.GetType() == typeof(object[]):
                writer.WriteStartArray();
                foreach (var item in list)
                    Write(writer, item);
                writer.WriteEndArray();
                break;
            default:
                var type = StateTypes.Of(value);
                writer.WriteStartObject();
                writer.WriteString(TypeMember, type.Name);
                writer.WritePropertyName(ValueMember);
                type.Write(writer, value);
                writer.WriteEndObject();
                break;
        }
    }

    public static void WriteMap(Utf8JsonWriter writer, IDictionary<string, object> map)
    {
        var wrapped = map.Keys.Any(key => key.StartsWith('$'));
        if (wrapped)
        {
            writer.WriteStartObject();
            writer.WriteString(TypeMember, MapName);
            writer.WritePropertyName(ValueMember);
        }

        writer.WriteStartObject();
        foreach (var (key, value) in map)
        {
            writer.WritePropertyName(key);
            Write(writer, value);
        }

        writer.WriteEndObject();
        if (wrapped)
            writer.WriteEndObject();
    }

    public static object? Read(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return null;
            case JsonTokenType.String:
                return reader.GetString();
            case JsonTokenType.True:
                return true;
            case JsonTokenType.False:
                return false;
            case JsonTokenType.Number:
                return reader.TryGetInt32(out var number) ? (object)number : reader.GetDouble();
            case JsonTokenType.StartArray:
                var list = new List<object>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                    list.Add(Read(ref reader)!);
                return list;
            default:
                return ReadObject(ref reader);
        }
    }

    private static object? ReadObject(ref Utf8JsonReader reader)
    {
        Expect(ref reader, JsonTokenType.StartObject);
        reader.Read();

        if (reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals(TypeMember.EncodedUtf8Bytes))
            return ReadNamed(ref reader);

        return ReadMembers(ref reader);
    }

    private static object? ReadNamed(ref Utf8JsonReader reader)
    {
        reader.Read();
        var name = reader.TokenType == JsonTokenType.String ? reader.GetString()! : string.Empty;
        reader.Read();
        if (reader.TokenType != JsonTokenType.PropertyName || !reader.ValueTextEquals(ValueMember.EncodedUtf8Bytes))
            throw new StateFormatException($"Stored state has no value beside the type name '{name}'.");

        reader.Read();
        object? value;
        if (name == MapName)
        {
            Expect(ref reader, JsonTokenType.StartObject);
            reader.Read();
            value = ReadMembers(ref reader);
        }
        else
        {
            value = StateTypes.Named(name).Read(ref reader);
        }

        reader.Read();
        Expect(ref reader, JsonTokenType.EndObject);
        return value;
    }

    private static Dictionary<string, object> ReadMembers(ref Utf8JsonReader reader)
    {
        var map = new Dictionary<string, object>(StringComparer.Ordinal);
        while (reader.TokenType == JsonTokenType.PropertyName)
        {
            var key = reader.GetString()!;
            reader.Read();
            map[key] = Read(ref reader)!;
            reader.Read();
        }

        Expect(ref reader, JsonTokenType.EndObject);
        return map;
    }

    private static void Expect(ref Utf8JsonReader reader, JsonTokenType token)
    {
        if (reader.TokenType != token)
            throw new StateFormatException($"Stored state holds {reader.TokenType} where {token} was expected.");
    }
}
