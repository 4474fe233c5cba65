using System.Text.Json;
using System.Text.Json.Serialization;

namespace Recognizers.Specification;

/// <summary>One line of the cases: a text, and what should be found in it.</summary>
internal sealed record SpecificationCase(
    string Id,
    string Model,
    string Kind,
    string Input,
    DateTime? Reference,
    IReadOnlyList<string> Compare,
    IReadOnlyList<JsonElement> Expected)
{
    public static IEnumerable<SpecificationCase> ReadAll(string path) =>
        File.ReadLines(path)
            .Where(line => line.Length > 0)
            .Select(line => JsonSerializer.Deserialize(line, SpecificationJson.Default.SpecificationCase)!);
}

[JsonSerializable(typeof(SpecificationCase))]
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
internal sealed partial class SpecificationJson : JsonSerializerContext;
