namespace Benchmarks;

/// <summary>The repository's folders, wherever the benchmarks run.</summary>
internal static class KnowledgeFolder
{
    public static DirectoryInfo Find() => new(Path.Combine(Repository().FullName, "knowledge"));

    public static DirectoryInfo Repository()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "GentleSleepBot.sln")))
                return folder;
        }

        throw new DirectoryNotFoundException("The benchmarks run from inside the repository.");
    }
}
