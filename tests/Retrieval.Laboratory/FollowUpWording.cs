using System.Text.Json;
using System.Text.Json.Serialization;

namespace Retrieval.Laboratory;

/// <summary>One way to ask for an answer, after a topic or as a first message, held back from whoever writes patterns and from what is learned.</summary>
internal sealed record FollowUpWording
{
    /// <summary>The topic that was answered before; null for a first message.</summary>
    public string? Topic { get; init; }

    /// <summary>The answer it is for: within the topic's file, or its whole id for a first message.</summary>
    public required string Answer { get; init; }

    /// <summary>An age at which that answer holds, in months; null where it holds at any.</summary>
    public int? Months { get; init; }

    public required string Text { get; init; }

    /// <summary>The answer's id among all.</summary>
    [JsonIgnore]
    public string AnswerId => Topic is null ? Answer : $"{Topic}/{Answer}";

    public static IReadOnlyList<FollowUpWording> Load(string path) => [.. File.ReadLines(path)
        .Where(line => !string.IsNullOrWhiteSpace(line))
        .Select(line => JsonSerializer.Deserialize(line, FollowUpWordingJson.Default.FollowUpWording)!)];
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(FollowUpWording))]
internal sealed partial class FollowUpWordingJson : JsonSerializerContext;
