using System.Text.Json;
using System.Text.Json.Serialization;
using GentleSleepBot.Guidance.Knowledge;

namespace Retrieval.Laboratory;

/// <summary>One line of a labelled file.</summary>
internal sealed record LabelledQuestion
{
    public required string Id { get; init; }

    public required string Text { get; init; }

    public required string Topic { get; init; }

    public IReadOnlyList<string> Secondary { get; init; } = [];

    public string RedFlag { get; init; } = "none";

    public bool InScope => Topic != KnowledgeBase.OutOfScope;

    /// <summary>Whether a right topic can be expected: red flags are answered before any topic.</summary>
    public bool IsTopical => InScope && RedFlag == "none";

    public bool Accepts(string topic) => topic == Topic || Secondary.Contains(topic, StringComparer.Ordinal);

    public static IReadOnlyList<LabelledQuestion> Load(string path) => [.. File.ReadLines(path)
        .Where(line => !string.IsNullOrWhiteSpace(line))
        .Select(line => JsonSerializer.Deserialize(line, LabelledQuestionJson.Default.LabelledQuestion)!)];
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(LabelledQuestion))]
internal sealed partial class LabelledQuestionJson : JsonSerializerContext;
