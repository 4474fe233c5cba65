namespace Guidance.Tests;

/// <summary>The repository's own knowledge folder, wherever the tests run.</summary>
internal static class KnowledgeFolder
{
    public static DirectoryInfo Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "GentleSleepBot.sln")))
                return new DirectoryInfo(Path.Combine(folder.FullName, "knowledge"));
        }

        throw new DirectoryNotFoundException("No knowledge folder above the tests.");
    }
}
