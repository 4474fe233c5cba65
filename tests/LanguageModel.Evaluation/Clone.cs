namespace LanguageModel.Evaluation;

/// <summary>The repository this was built from.</summary>
internal static class Clone
{
    public static DirectoryInfo Root { get; } = FindRoot();

    public static DirectoryInfo Knowledge { get; } = new(Path.Combine(Root.FullName, "knowledge"));

    public static DirectoryInfo Models { get; } = new(Path.Combine(Root.FullName, "artifacts", "models"));

    public static string Sets { get; } = Path.Combine(Root.FullName, "tests", "evaluation");

    private static DirectoryInfo FindRoot()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "GentleSleepBot.sln")))
            root = root.Parent ?? throw new DirectoryNotFoundException("No repository above the program.");
        return root;
    }
}
