using System.Text.Json;
using Recognizers.Text;
using Recognizers.Text.Choice;
using Recognizers.Text.DateTime;
using Recognizers.Text.Number;
using Recognizers.Text.NumberWithUnit;

namespace Recognizers.Specification;

/// <summary>Runs a case through the recogniser it is for, and says whether the results are those expected.</summary>
internal static class Measurement
{
    public static Outcome Of(SpecificationCase specification)
    {
        var results = Recognize(specification);
        var expected = specification.Expected;
        var passed = results.Count == expected.Count
            && results.Zip(expected).All(pair => Matches(specification, pair.First, pair.Second));
        return new Outcome(specification, results, passed);
    }

    private static List<ModelResult> Recognize(SpecificationCase specification) => specification.Model switch
    {
        "Number" => NumberRecognizer.RecognizeNumber(specification.Input, Culture.English),
        "Ordinal" => NumberRecognizer.RecognizeOrdinal(specification.Input, Culture.English),
        "Age" => NumberWithUnitRecognizer.RecognizeAge(specification.Input, Culture.English),
        "Temperature" => NumberWithUnitRecognizer.RecognizeTemperature(specification.Input, Culture.English),
        "Boolean" => ChoiceRecognizer.RecognizeBoolean(specification.Input, Culture.English),
        _ =>
        [
            .. DateTimeRecognizer
                .RecognizeDateTime(specification.Input, Culture.English, refTime: specification.Reference)
                .Where(result => IsOfPart(specification, result)),
        ],
    };

    /// <summary>The original's inner parts find one kind only; its merger and its models find all.</summary>
    private static bool IsOfPart(SpecificationCase specification, ModelResult result) => (specification.Kind, specification.Model) switch
    {
        ("model", _) or (_, "Merged") => true,
        (_, "TimePeriod") => result.TypeName == "datetimeV2.timerange",
        (_, var model) => result.TypeName == "datetimeV2." + model.ToLowerInvariant(),
    };

    private static bool Matches(SpecificationCase specification, ModelResult result, JsonElement expected) =>
        specification.Compare.All(field => field switch
        {
            "text" or "text~" => string.Equals(result.Text, Text(expected, "text"), field == "text" ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase),
            "type" => specification.Kind != "model" || result.TypeName == Text(expected, "type"),
            "start" => !expected.TryGetProperty(field, out var start) || result.Start == start.GetInt32(),
            "end" => !expected.TryGetProperty(field, out var end) || result.End == end.GetInt32(),
            "values" => ResolvedValues.Equal(result, expected),
            "timex" or "mod" or "future" or "past" => ResolvedValues.Agree(result, expected, field),
            _ => ResolvedValues.FieldEqual(result, expected, field),
        });

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? value.GetString() : null;
}
