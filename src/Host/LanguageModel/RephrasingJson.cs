using System.Text.Json;
using System.Text.Json.Serialization;
using GentleSleepBot.Guidance.Rephrasing;

namespace GentleSleepBot.Host.LanguageModel;

/// <summary>What is sent for an answer: facts from closed lists and curated sentences; no word of the parent's, no name, no id, no date.</summary>
internal sealed record RephrasingRequest(RephrasingFacts Facts, IReadOnlyDictionary<string, IReadOnlyList<SentenceToWord>> Parts);

/// <summary>The facts of a family that wording may take up.</summary>
internal sealed record RephrasingFacts(int? AgeMonths, string? Pronoun, IReadOnlyList<string> Feelings, string? Variety);

/// <summary>One curated sentence.</summary>
internal sealed record SentenceToWord(string Id, string Text);

/// <summary>What the model gives back.</summary>
internal sealed record RephrasingReply(IReadOnlyList<RephrasedSentence>? RightNow, IReadOnlyList<RephrasedSentence>? Why, IReadOnlyList<RephrasedSentence>? NextNights);

[JsonSerializable(typeof(RephrasingRequest))]
[JsonSerializable(typeof(RephrasingReply))]
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
internal sealed partial class RephrasingJson : JsonSerializerContext
{
    public const string SchemaName = "rephrased_answer";

    /// <summary>The reply's JSON schema.</summary>
    public const string Schema =
        """
        {
          "type": "object", "additionalProperties": false, "required": ["right_now", "why", "next_nights"],
          "properties": { "right_now": { "$ref": "#/$defs/part" }, "why": { "$ref": "#/$defs/part" }, "next_nights": { "$ref": "#/$defs/part" } },
          "$defs": {
            "part": { "type": "array", "items": {
              "type": "object", "additionalProperties": false, "required": ["text", "rests_on"],
              "properties": { "text": { "type": "string" }, "rests_on": { "type": "array", "items": { "type": "string" } } } } }
          }
        }
        """;

    /// <summary>Reads a reply; null when it is not of the schema.</summary>
    public static RephrasingReply? Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, Default.RephrasingReply);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
