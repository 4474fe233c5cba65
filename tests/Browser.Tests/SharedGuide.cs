using GentleSleepBot.Guidance;

namespace Browser.Tests;

/// <summary>The repository's knowledge, loaded once for all hosts of these tests.</summary>
internal static class SharedGuide
{
    private static readonly Lazy<GuideSource> Loaded = new(() => new GuideSource(Guide.Load(
        new DirectoryInfo(Path.Combine(AppContext.BaseDirectory, "knowledge")),
        new DirectoryInfo(Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "..", "..", "artifacts", "models")))));

    public static GuideSource Source => Loaded.Value;
}
