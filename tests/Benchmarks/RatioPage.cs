using System.Globalization;
using System.Text;
using BenchmarkDotNet.Reports;

namespace Benchmarks;

/// <summary>Writes what was measured to <c>docs/operating/benchmarks.md</c>, as ratios, which hold on other machines better than times do.</summary>
internal static class RatioPage
{
    private const string Introduction = """
        # Benchmarks

        Written by the command below; do not edit by hand.

            dotnet run --project tests/Benchmarks -c Release

        Each row is compared with the baseline of its group: the plain pass that any solution would have to make.

        """;

    public static void Write(IEnumerable<Summary> summaries)
    {
        var page = new StringBuilder(Introduction.ReplaceLineEndings("\n"));
        foreach (var summary in summaries)
            Append(page, summary);
        var file = Path.Combine(KnowledgeFolder.Repository().FullName, "docs", "operating", "benchmarks.md");
        _ = Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, page.ToString());
    }

    private static void Append(StringBuilder page, Summary summary)
    {
        var type = summary.Reports[0].BenchmarkCase.Descriptor.Type.Name;
        _ = page.Append(CultureInfo.InvariantCulture, $"\n## {type}\n\n")
            .Append("| what | median time | time beside the baseline | allocated | allocation beside the baseline |\n|---|---|---|---|---|\n");
        foreach (var report in summary.Reports)
        {
            var baseline = BaselineOf(summary, report);
            _ = page.Append(CultureInfo.InvariantCulture, $"| {Name(report)} | {Median(report) / 1000:0} us | {Median(report) / Median(baseline):0.0} x ")
                .Append(CultureInfo.InvariantCulture, $"| {Allocated(report) / 1024:0} KiB | {Allocated(report) / Allocated(baseline):0.0} x |\n");
        }
    }

    private static BenchmarkReport BaselineOf(Summary summary, BenchmarkReport report) => summary.Reports.First(other =>
        other.BenchmarkCase.Descriptor.Baseline && other.BenchmarkCase.Parameters.ValueInfo == report.BenchmarkCase.Parameters.ValueInfo);

    private static string Name(BenchmarkReport report)
    {
        var method = report.BenchmarkCase.Descriptor.WorkloadMethod.Name;
        return report.BenchmarkCase.HasParameters ? $"{method}, `{string.Join(' ', report.BenchmarkCase.Parameters.Items.Select(item => item.Value))}`" : method;
    }

    private static double Median(BenchmarkReport report) => report.ResultStatistics?.Median ?? double.NaN;

    private static double Allocated(BenchmarkReport report) => report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? double.NaN;
}
