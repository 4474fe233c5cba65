using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Benchmarks.Turns;

/// <summary>The product as it is released: published for this kind of machine.</summary>
internal static class PublishedHost
{
    private static readonly string Artifacts = Path.Combine(KnowledgeFolder.Repository().FullName, "artifacts");

    public static string Assembly => Path.Combine(Artifacts, "benchmarked", "GentleSleepBot.dll");

    /// <summary>Where the trained models are kept, so that publishing trains none that are there.</summary>
    public static string Models => Path.Combine(Artifacts, "models");

    public static async Task MakeAsync()
    {
        // What is no longer among the knowledge would be read all the same.
        if (Path.GetDirectoryName(Assembly) is { } folder && Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);

        var publish = new ProcessStartInfo(
            "dotnet",
            ["publish", "src/Host/Host.csproj", "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "--no-self-contained", "-o", Path.GetDirectoryName(Assembly)!, "-v", "quiet", "-nologo"])
        {
            WorkingDirectory = KnowledgeFolder.Repository().FullName,
        };
        publish.Environment["Knowledge__Models"] = Models;
        using var process = Process.Start(publish)!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException("The host could not be published.");
    }
}
