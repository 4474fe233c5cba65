using GentleSleepBot.Host.Commands;
using GentleSleepBot.Host.Commands.Store;
using GentleSleepBot.Host.Keys;
using GentleSleepBot.Host.Settings;
using GentleSleepBot.Storage;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Options;

namespace Host.Tests.Commands;

public sealed class StoreCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("store-command");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData]
    [InlineData("move")]
    [InlineData("backup")]
    [InlineData("backup", "--now")]
    [InlineData("new-keys", "now")]
    public async Task Run_OtherArgumentsOrNoPostgres_SaysHowItIsCalled(params string[] arguments)
    {
        var (exitCode, error) = await RunAsync(arguments);

        Assert.Equal(64, exitCode);
        Assert.StartsWith("Usage: store move", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Backup_DatabaseOfTheSettings_IsWritten()
    {
        await SqliteStore.Open(new SqliteStoreOptions { Path = Path.Combine(_folder.FullName, "gentle-sleep.db") }).DisposeAsync();
        var copy = Path.Combine(_folder.FullName, "copy");

        var (exitCode, _) = await RunAsync("backup", copy);

        Assert.Equal(0, exitCode);
        Assert.True(File.Exists(copy));
    }

    private async Task<(int ExitCode, string Error)> RunAsync(params string[] arguments)
    {
        var options = Options.Create(new DataOptions { Folder = "." });
        var folder = new DataFolder(options, new HostingEnvironment { ContentRootPath = _folder.FullName });
        var command = new StoreCommand(options, folder, new MasterKey(options, folder), new Lazy<ISecrets>(() => throw new InvalidOperationException("Nothing is asked of the store.")));
        using var error = new StringWriter { NewLine = "\n" };

        return (await command.RunAsync(arguments, new CommandStreams(TextReader.Null, TextWriter.Null, error), CancellationToken.None), error.ToString());
    }
}
