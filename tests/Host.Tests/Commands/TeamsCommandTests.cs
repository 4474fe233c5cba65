using System.IO.Compression;
using GentleSleepBot.Host.Commands;
using GentleSleepBot.Host.Commands.Teams;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;

namespace Host.Tests.Commands;

public sealed class TeamsCommandTests : IDisposable
{
    private const string AppId = "11111111-2222-3333-4444-555555555555";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gsb-teams-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Package_WritesTheZipAndTellsWhere()
    {
        var output = Path.Combine(_folder.FullName, "app.zip");

        var (code, said, _) = await RunAsync("package", "--host", "sleep.example.org", "--app-id", AppId, "--output", output);

        Assert.Equal(ExitCodes.Ok, code);
        Assert.Equal(output, said.Trim());
        await using var zip = await ZipFile.OpenReadAsync(output, TestContext.Current.CancellationToken);
        Assert.Equal(["manifest.json", "color.png", "outline.png"], zip.Entries.Select(entry => entry.FullName));
    }

    [Theory]
    [InlineData("")]
    [InlineData("package")]
    [InlineData("build --app-id 11111111-2222-3333-4444-555555555555 --host sleep.example.org")]
    [InlineData("package --app-id 11111111-2222-3333-4444-555555555555")]
    [InlineData("package --app-id my-bot --host sleep.example.org")]
    [InlineData("package --app-id 11111111-2222-3333-4444-555555555555 --host https://sleep.example.org")]
    [InlineData("package --app-id 11111111-2222-3333-4444-555555555555 --host localhost")]
    [InlineData("package --app-id 11111111-2222-3333-4444-555555555555 --host sleep.example.org --output")]
    public async Task Package_NotUnderstood_SaysWhatIsNeeded(string words)
    {
        var (code, said, fault) = await RunAsync(words.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(ExitCodes.Usage, code);
        Assert.Empty(said);
        Assert.NotEmpty(fault);
    }

    private static async Task<(int Code, string Said, string Fault)> RunAsync(params string[] arguments)
    {
        using var said = new StringWriter();
        using var fault = new StringWriter();
        var code = await new TeamsCommand(new Here()).RunAsync(arguments, new CommandStreams(TextReader.Null, said, fault), TestContext.Current.CancellationToken);
        return (code, said.ToString(), fault.ToString());
    }

    private sealed class Here : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = "Test";

        public string ApplicationName { get; set; } = "Test";

        public string ContentRootPath { get; set; } = AppContext.BaseDirectory;

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
