using System.Buffers;
using System.Text.Json;

namespace BotFramework.Builder;

/// <summary>Turns stored items to UTF-8 JSON and back, with short names from <see cref="StateTypes"/> and no CLR type names.</summary>
public static class StateSerializer
{
    private const int LargestKeptBuffer = 64 * 1024;

    // Dialogs hold dialogs, and what the last one holds may be as deep as JSON commonly goes.
    private const int Deepest = 256;

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _kept;

    /// <summary>Writes an item.</summary>
    /// <exception cref="UnregisteredStateTypeException">A value in it is of a type that was not registered.</exception>
    public static byte[] Serialize(object item)
    {
        ArgumentNullException.ThrowIfNull(item);

        // A state is written each turn, so the room for it is used again.
        var buffer = _kept ?? new ArrayBufferWriter<byte>(4096);
        _kept = null;
        using (var writer = new Utf8JsonWriter(buffer))
        {
            if (item is StoredState state)
                WriteState(writer, state);
            else
                StateJson.Write(writer, item);
        }

        var json = buffer.WrittenSpan.ToArray();
        buffer.Clear();
        if (buffer.Capacity <= LargestKeptBuffer)
            _kept = buffer;
        return json;
    }

    /// <summary>Reads an item.</summary>
    /// <param name="json">What <see cref="Serialize"/> wrote.</param>
    /// <param name="key">Key of the record, for the exception.</param>
    /// <exception cref="StateFormatException">It is broken, or names an unknown type.</exception>
    public static object Deserialize(ReadOnlySpan<byte> json, string? key = null)
    {
        var item = Read(json, key);
        (item as StoredState)?.Json = json.ToArray();
        return item;
    }

    /// <summary>Reads an item, which keeps the array that it was read from.</summary>
    internal static object DeserializeKept(byte[] json, string? key)
    {
        var item = Read(json, key);
        (item as StoredState)?.Json = json;
        return item;
    }

    private static object Read(ReadOnlySpan<byte> json, string? key)
    {
        try
        {
            var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = Deepest });
            reader.Read();
            var value = StateJson.Read(ref reader);
            return value is Dictionary<string, object> map ? new StoredState(map) : value ?? throw new StateFormatException("A stored item is null.");
        }
        catch (StateFormatException exception)
        {
            exception.Key ??= key;
            throw;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or NotSupportedException or FormatException)
        {
            throw new StateFormatException("Stored state is broken.", exception) { Key = key };
        }
    }

    private static void WriteState(Utf8JsonWriter writer, StoredState state) => StateJson.WriteMap(writer, state);
}
