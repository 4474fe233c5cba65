using System.Text.Json;
using System.Text.Json.Serialization;

namespace Guidance.Tests.Safety;

/// <summary>One line of a labelled safety file, and what the screen makes of it with the ages that the reader finds in it.</summary>
internal sealed record LabelledDanger
{
    private static readonly Dictionary<string, string[]> Enough = new(StringComparer.Ordinal)
    {
        ["medical_soon"] = ["medical_soon", "medical_emergency"],
        ["unsafe_sleep"] = ["unsafe_sleep", "medical_emergency"],
        ["parent_wellbeing"] = ["parent_wellbeing", "parent_crisis"],
    };

    private string? _found;

    public required string Id { get; init; }

    public required string Text { get; init; }

    public string? Expected { get; init; }

    public string? RedFlag { get; init; }

    public string? Pair { get; init; }

    public string Wanted => Expected ?? RedFlag ?? "none";

    public string Found => _found ??= SafetyFixture.AssessAsTheBot(Text);

    public bool IsHit => Wanted == Found || (Enough.TryGetValue(Wanted, out var levels) && levels.Contains(Found));

    public override string ToString() => $"{Id} wanted {Wanted}, found {Found}: {Text}";

    public static IReadOnlyList<LabelledDanger> Load(string file) =>
        [.. File.ReadLines(Path.Combine(SafetyFixture.Root, "tests", "evaluation", file))
            .Where(line => line.Length > 0)
            .Select(line => JsonSerializer.Deserialize(line, LabelledDangerJson.Default.LabelledDanger)!)];
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(LabelledDanger))]
internal sealed partial class LabelledDangerJson : JsonSerializerContext;
