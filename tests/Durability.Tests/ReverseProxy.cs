using System.Diagnostics;
using System.Globalization;

namespace Durability.Tests;

/// <summary>Debian's nginx before some hosts, with the configuration beside these tests.</summary>
internal sealed class ReverseProxy : IAsyncDisposable
{
    private const string Program = "/usr/sbin/nginx";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gsb-nginx-");
    private Process? _process;

    public int Port { get; } = Ports.Free();

    public string Address => string.Create(CultureInfo.InvariantCulture, $"http://localhost:{Port}");

    public async Task StartAsync(IEnumerable<HostProcess> hosts)
    {
        Assert.True(File.Exists(Program), "This test needs Debian's nginx: run 'apt-get install nginx-light'.");

        var file = Path.Combine(_folder.FullName, "nginx.conf");
        var text = (await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "nginx.conf")))
            .Replace("@user@", Environment.UserName, StringComparison.Ordinal)
            .Replace("@folder@", _folder.FullName, StringComparison.Ordinal)
            .Replace("@port@", Port.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("@hosts@", string.Concat(hosts.Select(host => $"server localhost:{host.Port} max_fails=1 fail_timeout=2s;\n")), StringComparison.Ordinal);
        await File.WriteAllTextAsync(file, text);
        _process = Process.Start(Program, ["-c", file, "-e", Path.Combine(_folder.FullName, "error.log"), "-p", _folder.FullName]);

        using var client = new HttpClient { BaseAddress = new Uri(Address) };
        for (var tries = 0; tries < 200; tries++)
        {
            try
            {
                (await client.GetAsync("/health/live")).EnsureSuccessStatusCode();
                return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(50);
            }
        }

        throw new InvalidOperationException(await File.ReadAllTextAsync(Path.Combine(_folder.FullName, "error.log")));
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is not null)
        {
            using (var stop = Process.Start("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)]))
                await stop.WaitForExitAsync();
            await _process.WaitForExitAsync();
            _process.Dispose();
        }

        _folder.Delete(recursive: true);
    }
}
