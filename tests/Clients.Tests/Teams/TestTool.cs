using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using Clients.Tests.Hosting;

namespace Clients.Tests.Teams;

/// <summary>Microsoft's Teams test tool, pointed at a host of ours.</summary>
internal sealed class TestTool : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly DirectoryInfo _folder;

    private TestTool(Process process, DirectoryInfo folder, int port) => (_process, _folder, Address) = (process, folder, $"http://localhost:{port}");

    public string Address { get; }

    public static async Task<TestTool> StartAsync(ClientHost host)
    {
        var folder = Directory.CreateTempSubdirectory("gsb-test-tool-");
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, ".m365agentsplayground.yml"), Configuration());
        var port = FreePort();
        var process = Process.Start(new ProcessStartInfo(
            "node",
            [
                Path.Combine(Repository.Client, "node_modules", "@microsoft", "teams-app-test-tool", "cli.js"),
                "start", "--disable-telemetry", "--port", port.ToString(CultureInfo.InvariantCulture), "--app-endpoint", $"{host.Address}/api/messages",
            ])
        {
            WorkingDirectory = folder.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["TEAMSAPPTESTER_BROWSER"] = "none" },
        })!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();

        var tool = new TestTool(process, folder, port);
        await tool.ListensAsync();
        return tool;
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _folder.Delete(recursive: true);
    }

    private static int FreePort()
    {
        using var socket = new TcpListener(IPAddress.Loopback, 0);
        socket.Start();
        return ((IPEndPoint)socket.LocalEndpoint).Port;
    }

    // JSON is YAML too. The tool asks for at least five users.
    private static string Configuration() => JsonSerializer.Serialize(new
    {
        version = "0.1.1",
        tenantId = "0000-0000-0000-0000",
        bot = new { id = "28:gentle-sleep", name = "Gentle Sleep" },
        currentUser = User(9),
        users = Enumerable.Range(0, 5).Select(User),
        personalChat = new { id = "personal-chat-id" },
        groupChat = new { id = "group-chat-id", name = "Parents" },
        team = new { id = "team-id", name = "Parents", aadGroupId = "group-of-parents", channels = new[] { new { id = "channel-id", name = "General" } } },
    });

    private static object User(int number) => new
    {
        id = $"user-id-{number}",
        name = $"Parent {number}",
        userPrincipleName = $"parent{number}@example.com",
        aadObjectId = $"00000000-0000-0000-0000-00000000000{number}",
        givenName = "Parent",
        surname = $"Number{number}",
        email = $"parent{number}@example.com",
    };

    private async Task ListensAsync()
    {
        using var http = new HttpClient();
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Patience);
        while (true)
        {
            try
            {
                await http.GetAsync(Address, patience.Token);
                return;
            }
            catch (HttpRequestException) when (!_process.HasExited)
            {
                await Task.Delay(200, patience.Token);
            }
        }
    }
}
