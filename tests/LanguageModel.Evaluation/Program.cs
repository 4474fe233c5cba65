using GentleSleepBot.Guidance;

namespace LanguageModel.Evaluation;

/// <summary>Measures what a hostile language model could do and what any would cost, and writes the page; shows what went wrong.</summary>
internal static class Program
{
    private static async Task<int> Main()
    {
        var guides = new GuideSource(Guide.Load(Clone.Knowledge, Clone.Models));
        var hostile = await HostileRun.RunAsync(guides, every: 1, CancellationToken.None);
        await File.WriteAllTextAsync(Path.Combine(Clone.Root.FullName, "docs", "language-model.md"), ReportPage.Of(hostile, await TokenRun.RunAsync(guides, CancellationToken.None)));

        foreach (var fault in hostile.Faults)
            await Console.Error.WriteLineAsync(fault);
        return hostile.Faults.Any() ? 1 : 0;
    }
}
