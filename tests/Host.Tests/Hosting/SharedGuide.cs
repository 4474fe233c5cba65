using GentleSleepBot.Guidance;

namespace Host.Tests.Hosting;

/// <summary>The repository's knowledge, loaded once for all hosts of these tests.</summary>
internal static class SharedGuide
{
    private static readonly Lazy<GuideSource> Loaded = new(() => new GuideSource(Guide.Load(Knowledge, Models)));

    public static GuideSource Source => Loaded.Value;

    /// <summary>The repository.</summary>
    public static DirectoryInfo Root { get; } = FindRoot();

    /// <summary>Where the tests keep trained models.</summary>
    public static DirectoryInfo Models => new(Path.Combine(Root.FullName, "artifacts", "models"));

    /// <summary>What the bot knows.</summary>
    public static DirectoryInfo Knowledge => new(Path.Combine(Root.FullName, "knowledge"));

    /// <summary>Copies the repository's knowledge into a folder of a test's own.</summary>
    public static void CopyKnowledgeTo(DirectoryInfo folder)
    {
        foreach (var file in Knowledge.EnumerateFiles("*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder.FullName, Path.GetRelativePath(Knowledge.FullName, file.FullName));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            file.CopyTo(copy);
        }
    }

    private static DirectoryInfo FindRoot()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "GentleSleepBot.sln")))
            root = root.Parent ?? throw new DirectoryNotFoundException("No repository above the tests.");
        return root;
    }
}
