namespace Clients.Tests.Hosting;

/// <summary>Where things are in the clone that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Client { get; } = Path.Combine(Root, "tests", "Clients.Tests", "client");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "GentleSleepBot.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("No repository above the tests.");
        return folder.FullName;
    }
}
