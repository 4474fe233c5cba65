using System.Buffers.Binary;
using System.Diagnostics;
using System.IO.Compression;
using System.Text.Json.Nodes;
using Clients.Tests.Hosting;
using GentleSleepBot.Host.Commands.Teams;

namespace Clients.Tests.Teams;

public sealed class TeamsPackageTests : IDisposable
{
    private const string AppId = "11111111-2222-3333-4444-555555555555";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gsb-teams-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Manifest_FilledIn_MeetsMicrosoftsSchema()
    {
        await ExtractAsync();

        Assert.Equal("", await FaultsAsync("manifest.json"));
    }

    [Theory]
    [InlineData("bots", """[{"botId":"11111111-2222-3333-4444-555555555555","scopes":["everywhere"]}]""")]
    [InlineData("icons", "{}")]
    [InlineData("id", "\"my-app\"")]
    public async Task Manifest_Spoiled_IsReported(string member, string value)
    {
        await ExtractAsync();
        var path = Path.Combine(_folder.FullName, "manifest.json");
        var manifest = JsonNode.Parse(await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken))!;
        manifest[member] = JsonNode.Parse(value);
        await File.WriteAllTextAsync(path, manifest.ToJsonString(), TestContext.Current.CancellationToken);

        Assert.Contains($"/{member}", await FaultsAsync("manifest.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Manifest_NamesTheBotAndTheHostEverywhere()
    {
        await ExtractAsync();
        var text = await File.ReadAllTextAsync(Path.Combine(_folder.FullName, "manifest.json"), TestContext.Current.CancellationToken);
        var manifest = JsonNode.Parse(text)!;

        Assert.Equal(AppId, (string?)manifest["id"]);
        Assert.Equal(AppId, (string?)manifest["bots"]![0]!["botId"]);
        Assert.Equal("sleep.example.org", (string?)manifest["validDomains"]![0]);
        Assert.DoesNotContain(".invalid", text, StringComparison.Ordinal);
        Assert.DoesNotContain("00000000", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("color.png", 192)]
    [InlineData("outline.png", 32)]
    public async Task Icon_HasTheSizeThatTeamsAsksFor(string name, int size)
    {
        await ExtractAsync();

        var png = await File.ReadAllBytesAsync(Path.Combine(_folder.FullName, name), TestContext.Current.CancellationToken);

        Assert.Equal(size, BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)));
        Assert.Equal(size, BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
    }

    private async Task ExtractAsync()
    {
        var zip = Path.Combine(_folder.FullName, "app.zip");
        await TeamsPackage.WriteAsync(Path.Combine(Repository.Root, "teams"), Guid.Parse(AppId), "sleep.example.org", zip, TestContext.Current.CancellationToken);
        await ZipFile.ExtractToDirectoryAsync(zip, _folder.FullName, TestContext.Current.CancellationToken);
    }

    private async Task<string> FaultsAsync(string name)
    {
        using var check = Process.Start(new ProcessStartInfo("node", ["check-manifest.mjs", Path.Combine(_folder.FullName, name)])
        {
            WorkingDirectory = Repository.Client,
            RedirectStandardOutput = true,
        })!;
        var faults = await check.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await check.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, check.ExitCode);
        return faults;
    }
}
