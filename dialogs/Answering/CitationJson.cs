using System.Text.Json.Serialization;

namespace GentleSleepBot.Dialogs.Answering;

/// <summary>The schema.org message that carries citations.</summary>
[JsonSerializable(typeof(MessageEntity))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
internal sealed partial class CitationJson : JsonSerializerContext;

/// <summary>A message with what it cites, as <c>https://schema.org/Message</c>.</summary>
internal sealed record MessageEntity(IReadOnlyList<Claim> Citation)
{
    public string Type { get; } = "https://schema.org/Message";

    [JsonPropertyName("@type")]
    public string SchemaType { get; } = "Message";

    [JsonPropertyName("@context")]
    public string Context { get; } = "https://schema.org";

    [JsonPropertyName("@id")]
    public string Id { get; } = "";
}

/// <summary>One citation; its id equals the link in the text.</summary>
internal sealed record Claim([property: JsonPropertyName("@id")] string Id, int Position, DigitalDocument Appearance)
{
    [JsonPropertyName("@type")]
    public string SchemaType { get; } = "Claim";
}

/// <summary>What a citation opens.</summary>
internal sealed record DigitalDocument(string Name, string Abstract, string Url)
{
    [JsonPropertyName("@type")]
    public string SchemaType { get; } = "DigitalDocument";
}
