using System.Globalization;
using Recognizers.Text;

namespace Recognizers.Specification;

/// <summary>Prints how many cases pass, by model and kind.</summary>
internal static class Scorecard
{
    public static void Print(IReadOnlyList<Outcome> outcomes, TextWriter output)
    {
        output.WriteLine("| model | kind | passed | of | share |");
        output.WriteLine("|---|---|---:|---:|---:|");
        foreach (var group in outcomes.GroupBy(outcome => (outcome.Specification.Model, outcome.Specification.Kind)).OrderBy(group => group.Key))
            Row(output, group.Key.Model, group.Key.Kind, [.. group]);
        Row(output, "**all**", "model", [.. outcomes.Where(outcome => outcome.Specification.Kind == "model")]);
        Row(output, "**all**", "", outcomes);
    }

    public static void PrintMisses(IEnumerable<Outcome> outcomes, TextWriter output)
    {
        foreach (var outcome in outcomes.Where(outcome => !outcome.Passed))
        {
            output.WriteLine($"\n{outcome.Specification.Id} {outcome.Specification.Kind}: {outcome.Specification.Input}");
            foreach (var expected in outcome.Specification.Expected)
                output.WriteLine($"  expected {expected}");
            foreach (var result in outcome.Results)
                output.WriteLine($"  found    {result.Text} [{result.Start},{result.End}] {result.TypeName} {Describe(result)}");
        }
    }

    private static void Row(TextWriter output, string model, string kind, IReadOnlyList<Outcome> outcomes)
    {
        var passed = outcomes.Count(outcome => outcome.Passed);
        var share = outcomes.Count == 0 ? 1 : (double)passed / outcomes.Count;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {model} | {kind} | {passed} | {outcomes.Count} | {share:P1} |"));
    }

    private static string Describe(ModelResult result) => string.Join(' ', result.Resolution.Select(entry => entry.Value switch
    {
        List<Dictionary<string, string>> values => string.Join(" | ", values.Select(value => string.Join(' ', value.Select(pair => $"{pair.Key}={pair.Value}")))),
        _ => $"{entry.Key}={entry.Value}",
    }));
}
