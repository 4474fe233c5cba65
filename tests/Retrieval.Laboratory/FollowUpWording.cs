using System.Text.Json;
using System.Text.Json.Serialization;

namespace Retrieval.Laboratory;

/// <summary>One way to say what a topic leads to, held back from whoever writes patterns and from what is learned.</summary>
internal sealed record FollowUpWording
{
    /// <summary>The topic that was answered before.</summary>
    public required string Topic { get; init; }

    /// <summary>The answer it is for, within the topic's file.</summary>
    public required string Answer { get; init; }

    /// <summary>An age at which that answer holds, in months.</summary>
    public required int Months { get; init; }

    public required string Text { get; init; }

    /// <summary>The answer's id among all.</summary>
    [JsonIgnore]
    public string AnswerId => $"{Topic}/{Answer}";

    public static IReadOnlyList<FollowUpWording> Load(string path) => [.. File.ReadLines(path)
        .Where(line => !string.IsNullOrWhiteSpace(line))
        .Select(line => JsonSerializer.Deserialize(line, FollowUpWordingJson.Default.FollowUpWording)!)];
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(FollowUpWording))]
internal sealed partial class FollowUpWordingJson : JsonSerializerContext;
