using System.Text.Json;
using System.Text.Json.Serialization;

namespace BotFramework.Builder;

/// <summary>For a member typed <see cref="object"/> of a stored type: keeps its value under its registered name.</summary>
public sealed class StateValueConverter : JsonConverter<object?>
{
    /// <inheritdoc/>
    public override object? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => StateJson.Read(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, object? value, JsonSerializerOptions options) => StateJson.Write(writer, value);
}
