using System.Globalization;
using System.Text.Json;
using Recognizers.Text;

namespace Recognizers.Specification;

/// <summary>Compares resolutions with what a case expects of them.</summary>
internal static class ResolvedValues
{
    /// <summary>A plain key of the resolution; a key the case does not give is not compared.</summary>
    public static bool FieldEqual(ModelResult result, JsonElement expected, string field)
    {
        if (!expected.TryGetProperty(field, out var value))
            return true;
        result.Resolution.TryGetValue(field, out var actual);
        return value.ValueKind switch
        {
            JsonValueKind.Null => actual is null,
            JsonValueKind.Number => actual is double score && Math.Abs(score - value.GetDouble()) < 1e-9,
            _ => string.Equals(Convert.ToString(actual, CultureInfo.InvariantCulture), value.ToString(), StringComparison.Ordinal),
        };
    }

    /// <summary>All values, each with the same keys.</summary>
    public static bool Equal(ModelResult result, JsonElement expected)
    {
        var actual = Values(result);
        var wanted = expected.GetProperty("values").EnumerateArray().ToList();
        return actual.Count == wanted.Count && actual.Zip(wanted).All(pair => SameEntries(pair.First, pair.Second));
    }

    /// <summary>What the original's inner parts give, as far as the finished values still show it.</summary>
    public static bool Agree(ModelResult result, JsonElement expected, string field)
    {
        if (!expected.TryGetProperty(field, out var wanted))
            return true;
        if (field is "timex" or "mod")
            return Values(result).Any(value => value.GetValueOrDefault(field == "mod" ? "Mod" : field) == wanted.GetString());
        return wanted.EnumerateObject().All(entry => Values(result).Any(value => value.GetValueOrDefault(KeyOf(entry.Name)) == entry.Value.GetString()));
    }

    private static string KeyOf(string name) => name switch
    {
        "startTime" or "startDate" or "startDateTime" => "start",
        "endTime" or "endDate" or "endDateTime" => "end",
        _ => "value",
    };

    private static bool SameEntries(Dictionary<string, string> actual, JsonElement wanted) =>
        actual.Count == wanted.EnumerateObject().Count()
        && wanted.EnumerateObject().All(entry => actual.GetValueOrDefault(entry.Name) == entry.Value.ToString());

    private static List<Dictionary<string, string>> Values(ModelResult result) =>
        result.Resolution.TryGetValue("values", out var values) ? (List<Dictionary<string, string>>)values : [];
}
