using System.Text.Json;

namespace Dialogs.Tests.Evaluation;

/// <summary>One line of a labelled file in <c>tests/evaluation</c>.</summary>
internal sealed record EvaluationLine(string Id, string Text, string Kind, string Conversation)
{
    /// <summary>Every line of a file.</summary>
    public static IReadOnlyList<EvaluationLine> In(string file) => [.. File.ReadLines(Path.Combine(Talks.Root.FullName, "tests", "evaluation", file)).Select(Read)];

    private static EvaluationLine Read(string json)
    {
        var line = JsonDocument.Parse(json).RootElement;
        var id = line.GetProperty("id").GetString()!;
        return new EvaluationLine(id, line.GetProperty("text").GetString()!, Member(line, "kind") ?? "", Member(line, "conversation") ?? id);
    }

    private static string? Member(JsonElement line, string name) => line.TryGetProperty(name, out var value) ? value.GetString() : null;
}
