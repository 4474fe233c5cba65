using System.Text.Json;
using System.Text.Json.Serialization;

namespace GentleSleepBot.Dialogs.Memory;

/// <summary>Takes a stored exchange up without reading what is in it.</summary>
internal sealed class KeptExchangeConverter : JsonConverter<KeptExchange>
{
    public override KeptExchange Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(JsonElement.ParseValue(ref reader));

    public override void Write(Utf8JsonWriter writer, KeptExchange value, JsonSerializerOptions options) => value.Write(writer);
}
