using GentleSleepBot.Host.Commands;
using GentleSleepBot.Host.Commands.Knowledge;
using GentleSleepBot.Host.Settings;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Options;

namespace Host.Tests.Commands;

public sealed class KnowledgeCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("knowledge");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Check_FaultyFolder_NamesTheFaultsAndFails()
    {
        var (exitCode, output, error) = await RunAsync("check");

        Assert.Equal(65, exitCode);
        Assert.Contains("gentleness.yaml", output, StringComparison.Ordinal);
        Assert.EndsWith("faults.\n", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData]
    [InlineData("sing")]
    [InlineData("check", "twice")]
    public async Task Run_AnythingElse_SaysHowItIsCalled(params string[] arguments)
    {
        var (exitCode, _, error) = await RunAsync(arguments);

        Assert.Equal(64, exitCode);
        Assert.StartsWith("Usage: knowledge", error, StringComparison.Ordinal);
    }

    private async Task<(int ExitCode, string Output, string Error)> RunAsync(params string[] arguments)
    {
        var environment = new HostingEnvironment { ContentRootPath = _folder.FullName };
        var command = new KnowledgeCommand(Options.Create(new KnowledgeOptions { Folder = ".", Models = "models" }), environment);
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };

        var exitCode = await command.RunAsync(arguments, new CommandStreams(TextReader.Null, output, error), CancellationToken.None);
        return (exitCode, output.ToString(), error.ToString());
    }
}
