using GentleSleepBot.Guidance;

namespace Host.Tests.Hosting;

/// <summary>The repository's knowledge, loaded once for all hosts of these tests.</summary>
internal static class SharedGuide
{
    private static readonly Lazy<GuideSource> Loaded = new(Load);

    public static GuideSource Source => Loaded.Value;

    private static GuideSource Load()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "GentleSleepBot.sln")))
            root = root.Parent ?? throw new DirectoryNotFoundException("No repository above the tests.");
        return new GuideSource(Guide.Load(
            new DirectoryInfo(Path.Combine(root.FullName, "knowledge")),
            new DirectoryInfo(Path.Combine(root.FullName, "artifacts", "models"))));
    }
}
