using System.Text.Json;
using System.Text.Json.Serialization;

namespace BotFramework.Builder;

/// <summary>For a member of a stored type that maps names to values: keeps each value under its registered name.</summary>
public sealed class StateDictionaryConverter : JsonConverter<IDictionary<string, object>?>
{
    /// <inheritdoc/>
    public override IDictionary<string, object>? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        StateJson.Read(ref reader) switch
        {
            null => null,
            IDictionary<string, object> map => map,
            _ => throw new StateFormatException("Stored state holds a single value where names with values were expected."),
        };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, IDictionary<string, object>? value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);

        if (value is null)
            writer.WriteNullValue();
        else
            StateJson.WriteMap(writer, value);
    }
}
