using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;

namespace Durability.Tests;

/// <summary>The product itself as a process of its own, so that it can be killed.</summary>
internal sealed class HostProcess : IAsyncDisposable
{
    private static readonly TimeSpan PatienceWithStart = TimeSpan.FromSeconds(60);

    private readonly StringBuilder _output = new();
    private Process? _process;

    public HostProcess(string dataFolder, int? port = null) => (DataFolder, Port) = (dataFolder, port ?? Ports.Free());

    public string DataFolder { get; }

    public int Port { get; }

    public string Address => string.Create(CultureInfo.InvariantCulture, $"http://localhost:{Port}");

    /// <summary>Settings besides those that every test needs, such as <c>Data__Connection</c>.</summary>
    public Dictionary<string, string> Settings { get; } = [];

    /// <summary>All that the host wrote to its log.</summary>
    public string Output
    {
        get
        {
            lock (_output)
                return _output.ToString();
        }
    }

    /// <summary>Starts the process and waits until it is ready.</summary>
    public async Task StartAsync()
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "GentleSleepBot.dll")])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        var root = Repository();
        start.Environment["Urls"] = Address;
        start.Environment["Site__PublicAddress"] = Address;
        start.Environment["Data__Folder"] = DataFolder;
        start.Environment["Knowledge__Folder"] = Path.Combine(root, "knowledge");
        start.Environment["Knowledge__Models"] = Path.Combine(root, "artifacts", "models");
        start.Environment["DOTNET_TieredPGO"] = "0";
        foreach (var (name, value) in Settings)
            start.Environment[name] = value;

        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) => Keep(line.Data);
        _process.ErrorDataReceived += (_, line) => Keep(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        await WaitUntilReadyAsync();
    }

    /// <summary>Ends the process as a power cut would: SIGKILL.</summary>
    public async Task KillAsync()
    {
        if (_process is null)
            return;

        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _process = null;
    }

    public async ValueTask DisposeAsync() => await KillAsync();

    /// <summary>What the host says of itself.</summary>
    public async Task<HttpStatusCode> HealthAsync(string kind)
    {
        using var client = new HttpClient { BaseAddress = new Uri(Address) };
        using var answer = await client.GetAsync($"/health/{kind}", TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }

    private async Task WaitUntilReadyAsync()
    {
        var waited = Stopwatch.StartNew();
        while (waited.Elapsed < PatienceWithStart && !_process!.HasExited)
        {
            try
            {
                if (await HealthAsync("ready") == HttpStatusCode.OK)
                    return;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        throw new InvalidOperationException($"The host did not become ready:\n{Output}");
    }

    private void Keep(string? line)
    {
        lock (_output)
            _output.AppendLine(line);
    }

    /// <summary>The clone that the tests run in.</summary>
    public static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "GentleSleepBot.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("No repository above the tests.");
        return folder.FullName;
    }
}
