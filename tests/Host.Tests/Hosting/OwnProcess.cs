using System.Diagnostics;

namespace Host.Tests.Hosting;

/// <summary>The program as an operator starts it, with the lines that it wrote until it ended.</summary>
internal sealed record OwnProcess(int ExitCode, string[] Out, string[] Error)
{
    public static async Task<OwnProcess> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "GentleSleepBot.dll"), .. arguments]) { RedirectStandardError = true, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var (said, error) = (process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new OwnProcess(process.ExitCode, Lines(await said), Lines(await error));
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
