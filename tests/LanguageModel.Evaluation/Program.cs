using GentleSleepBot.Guidance;

namespace LanguageModel.Evaluation;

internal static class Program
{
    private static async Task<int> Main(string[] args)
    {
        var guides = new GuideSource(Guide.Load(Clone.Knowledge, Clone.Models));
        var figures = await HostileRun.RunAsync(guides, args is [var every] ? int.Parse(every, System.Globalization.CultureInfo.InvariantCulture) : 1, CancellationToken.None);
        Console.WriteLine(figures);
        foreach (var reached in figures.Reached)
            Console.WriteLine($"REACHED {reached}");
        foreach (var reached in figures.Lowered.Concat(figures.Harsh))
            Console.WriteLine($"LOWER {reached}");
        return 0;
    }
}
