using System.Diagnostics;
using System.Globalization;

namespace Tests.Postgres;

/// <summary>
/// A PostgreSQL of the tests' own: a cluster in a temporary folder, reached over a socket in it, started when first asked for
/// and stopped with the tests. Without syncing of the disk and without upkeep of its own, unless durability is what is measured.
/// </summary>
public sealed class PostgresCluster : IAsyncDisposable
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private DirectoryInfo? _folder;
    private Process? _server;
    private int _databases;

    /// <summary>Whether a commit waits for the disk, and tables are kept up, as in service. False by default; set before the start.</summary>
    public bool IsDurable { get; init; }

    /// <summary>The folder of the cluster's files.</summary>
    public string DataFolder => Path.Combine(_folder!.FullName, "data");

    /// <summary>Makes an empty database; returns how to connect to it.</summary>
    public async Task<string> CreateDatabaseAsync()
    {
        await StartAsync();
        var name = string.Create(CultureInfo.InvariantCulture, $"test_{Interlocked.Increment(ref _databases)}");
        await RunAsync("createdb", "-h", _folder!.FullName, "-U", "postgres", name);
        return $"Host={_folder.FullName};Username=postgres;Database={name}";
    }

    /// <summary>Starts the cluster; returns at once when it runs.</summary>
    public async Task StartAsync()
    {
        await _gate.WaitAsync();
        try
        {
            if (_server is { HasExited: false })
                return;

            if (_folder is null)
            {
                _folder = Directory.CreateTempSubdirectory("gsb-postgres-");
                if (Environment.IsPrivilegedProcess)
                    await FinishAsync(Process.Start("chown", ["postgres", _folder.FullName]));
                await RunAsync("initdb", "-D", DataFolder, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-locale", "--no-sync");
            }

            string[] fast = IsDurable ? [] : ["-c", "fsync=off", "-c", "full_page_writes=off", "-c", "autovacuum=off"];
            _server = Start("postgres", ["-D", DataFolder, "-k", _folder.FullName, "-c", "listen_addresses=", .. fast]);
            await WaitUntilReadyAsync();
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <summary>Takes the database away, as a failing machine does.</summary>
    public async Task StopAsync()
    {
        if (_server is null)
            return;

        await RunAsync("pg_ctl", "-D", DataFolder, "-m", "immediate", "stop");
        await _server.WaitForExitAsync();
        _server.Dispose();
        _server = null;
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _folder?.Delete(recursive: true);
        _gate.Dispose();
    }

    private async Task WaitUntilReadyAsync()
    {
        for (var tries = 0; tries < 600; tries++)
        {
            using var ready = Start("pg_isready", ["-q", "-h", _folder!.FullName]);
            await ready.WaitForExitAsync();
            if (ready.ExitCode == 0)
                return;
            await Task.Delay(50);
        }

        throw new InvalidOperationException("PostgreSQL did not start.");
    }

    private static async Task RunAsync(string program, params string[] arguments) => await FinishAsync(Start(program, arguments));

    private static async Task FinishAsync(Process process)
    {
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{process.StartInfo.FileName} {string.Join(' ', process.StartInfo.ArgumentList)} ended with {process.ExitCode}.");
        process.Dispose();
    }

    /// <summary>PostgreSQL refuses to run as root.</summary>
    private static Process Start(string program, string[] arguments)
    {
        var path = Path.Combine(Programs(), program);
        var start = Environment.IsPrivilegedProcess
            ? new ProcessStartInfo("runuser", ["-u", "postgres", "--", path, .. arguments])
            : new ProcessStartInfo(path, arguments);
        start.WorkingDirectory = Path.GetTempPath();
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        var process = Process.Start(start)!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private static string Programs() =>
        Directory.Exists("/usr/lib/postgresql")
            ? Path.Combine(Directory.EnumerateDirectories("/usr/lib/postgresql").OrderBy(folder => int.Parse(Path.GetFileName(folder), CultureInfo.InvariantCulture)).Last(), "bin")
            : throw new InvalidOperationException("These tests need Debian's postgresql: run 'apt-get install postgresql'.");
}
