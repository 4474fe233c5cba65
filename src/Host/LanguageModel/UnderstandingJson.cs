using System.Text.Json;
using System.Text.Json.Serialization;
using GentleSleepBot.Guidance.Understanding;

namespace GentleSleepBot.Host.LanguageModel;

/// <summary>What is sent of a message that is unclear here: its masked words, and nothing else of the talk.</summary>
internal sealed record UnderstandingRequest(string Message);

[JsonSerializable(typeof(UnderstandingRequest))]
[JsonSerializable(typeof(UnderstandingProposal))]
[JsonSerializable(typeof(IReadOnlyList<string>))]
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
internal sealed partial class UnderstandingJson : JsonSerializerContext
{
    public const string SchemaName = "understood_message";

    /// <summary>The reply's JSON schema.</summary>
    /// <param name="topics">Ids that may be named.</param>
    public static string Schema(IReadOnlyList<string> topics) =>
        $$"""
        {
          "type": "object", "additionalProperties": false, "required": ["topics", "facts", "danger_span"],
          "properties": {
            "topics": { "type": "array", "items": { "type": "string", "enum": {{JsonSerializer.Serialize(topics, Default.IReadOnlyListString)}} } },
            "facts": { "type": "array", "items": {
              "type": "object", "additionalProperties": false, "required": ["kind", "value", "span"],
              "properties": { "kind": { "type": "string", "enum": ["age_months", "wakings", "naps"] }, "value": { "type": "integer" }, "span": { "type": "string" } } } },
            "danger_span": { "type": ["string", "null"] }
          }
        }
        """;

    /// <summary>Reads a reply; null when it is not of the schema.</summary>
    public static UnderstandingProposal? Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, Default.UnderstandingProposal);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
