using System.Diagnostics;
using Npgsql;
using Tests.Postgres;

namespace Durability.Tests;

/// <summary>The drills that operators run, as they run them: backup and restore, an update under load, new keys.</summary>
public sealed class DrillTests(PostgresCluster cluster)
{
    [Theory]
    [InlineData("restore", "sqlite", 3)]
    [InlineData("restore", "postgresql", 3)]
    [InlineData("update", "sqlite", 2)]
    [InlineData("update", "postgresql", 2)]
    [InlineData("new-keys", "sqlite", 3)]
    [InlineData("new-keys", "postgresql", 3)]
    [InlineData("move", "postgresql", 2)]
    public async Task Drill_OnEachEngine_FindsAllAsItShouldBe(string drill, string engine, int checks)
    {
        var start = new ProcessStartInfo("node", [Path.Combine(HostProcess.Repository(), "deploy", "drills", $"{drill}.mjs"), engine])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["BOT_DLL"] = Path.Combine(AppContext.BaseDirectory, "GentleSleepBot.dll");
        start.Environment["Knowledge__Models"] = Path.Combine(HostProcess.Repository(), "artifacts", "models");
        if (engine == "postgresql")
        {
            var server = new NpgsqlConnectionStringBuilder(await cluster.CreateDatabaseAsync());
            start.Environment["PGHOST"] = server.Host;
            start.Environment["PGUSER"] = server.Username;
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.True(process.ExitCode == 0, $"{await output}\n{await error}");
        Assert.Equal(checks, (await output).Split('\n').Count(line => line.StartsWith("  ok: ", StringComparison.Ordinal)));
    }
}
