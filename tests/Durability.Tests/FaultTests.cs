using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text;
using Tests.Postgres;

namespace Durability.Tests;

/// <summary>Faults that happen to everyone: the database is away, the disk is full, a client dawdles.</summary>
public sealed class FaultTests : IDisposable
{
    private const string Danger = "my baby is not breathing and his lips are blue";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gsb-faults-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task DatabaseGone_AndBackAgain_LosesNothingAndStillAnswersDanger()
    {
        await using var cluster = new PostgresCluster();
        await using var host = new HostProcess(_folder.FullName);
        Unlimited.Apply(host);
        host.Settings["Data__Connection"] = await cluster.CreateDatabaseAsync();
        host.Settings["Data__MasterKey"] = Convert.ToBase64String(new byte[32]);
        await host.StartAsync();
        var parents = Enumerable.Range(0, 6).Select(number => ParentOf(host, number)).ToList();
        await Task.WhenAll(parents.Select(parent => parent.OpenAsync()));
        using var page = await StreamOfAsync(parents[0]);

        var talking = Task.WhenAll(parents.Skip(1).Select(async parent =>
        {
            for (var message = 0; message < 8; message++)
                await parent.SayAsync();
        }));
        await cluster.StopAsync();
        var (live, ready) = (await host.HealthAsync("live"), await host.HealthAsync("ready"));
        await parents[0].SayAsync(Danger);
        await cluster.StartAsync();
        await talking;

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable), (live, ready));
        Assert.Equal(HttpStatusCode.OK, await host.HealthAsync("ready"));
        foreach (var parent in parents.Skip(1))
            Transcripts.AssertWhole(parent.Accepted, await parent.TranscriptAsync());
        parents.ForEach(parent => parent.Dispose());
    }

    [Fact]
    public async Task DiskFull_ThenFreed_GoesOnAndStillAnswersDanger()
    {
        Assert.SkipUnless(Environment.IsPrivilegedProcess && await RunAsync("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", _folder.FullName), "A small disk can be mounted by root alone.");
        try
        {
            await using var host = new HostProcess(_folder.FullName);
            Unlimited.Apply(host);
            await host.StartAsync();
            using var parent = ParentOf(host, 0);
            await parent.OpenAsync();
            await parent.SayAsync();

            Fill(Path.Combine(_folder.FullName, "filler"));
            var refused = 0;
            for (; refused == 0 && parent.Accepted.Count < 2000;)
                refused += await parent.TrySayAsync() ? 0 : 1;
            var (live, ready) = (await host.HealthAsync("live"), await NextHealthAsync(host, HttpStatusCode.ServiceUnavailable));
            using var page = await StreamOfAsync(parent);
            var isDangerAnswered = await parent.TrySayAsync(Danger, isCounted: false);
            File.Delete(Path.Combine(_folder.FullName, "filler"));
            await parent.SayAsync();

            Assert.Equal((HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable), (live, ready));
            Assert.True(isDangerAnswered);
            Assert.Equal(HttpStatusCode.OK, await NextHealthAsync(host, HttpStatusCode.OK));
            Transcripts.AssertWhole(parent.Accepted, await parent.TranscriptAsync());
        }
        finally
        {
            await RunAsync("umount", _folder.FullName);
        }
    }

    [Fact]
    public async Task HeadOfARequest_SentByteByByte_IsCutOffAndOthersAreServed()
    {
        await using var host = new HostProcess(_folder.FullName);
        host.Settings["Limits__HeadersTimeout"] = "00:00:01";
        await host.StartAsync();
        using var slow = new TcpClient();
        await slow.ConnectAsync(IPAddress.Loopback, host.Port, TestContext.Current.CancellationToken);
        var wire = slow.GetStream();
        await wire.WriteAsync("POST /talk HTTP/1.1\r\nHost: local"u8.ToArray(), TestContext.Current.CancellationToken);

        using var parent = ParentOf(host, 0);
        await parent.OpenAsync();
        await parent.SayAsync();
        var answer = new byte[256];
        var length = await wire.ReadAsync(answer, TestContext.Current.CancellationToken);

        Assert.True(length == 0 || Encoding.ASCII.GetString(answer, 0, length).Contains("408", StringComparison.Ordinal));
    }

    /// <summary>Readiness, given the few seconds for which what was last seen of the disk counts.</summary>
    private static async Task<HttpStatusCode> NextHealthAsync(HostProcess host, HttpStatusCode awaited)
    {
        var seen = await host.HealthAsync("ready");
        for (var tries = 0; seen != awaited && tries < 100; tries++)
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
            seen = await host.HealthAsync("ready");
        }

        return seen;
    }

    private static Parent ParentOf(HostProcess host, int number) => new(new HttpClient { BaseAddress = new Uri(host.Address) }, number);

    /// <summary>The open stream of a parent's page: while the store is away an answer to danger goes by it alone.</summary>
    private static async Task<ClientWebSocket> StreamOfAsync(Parent parent)
    {
        var stream = new ClientWebSocket();
        await stream.ConnectAsync(await parent.StreamAddressAsync("0"), TestContext.Current.CancellationToken);
        return stream;
    }

    /// <summary>Takes all the space there is.</summary>
    private static void Fill(string path)
    {
        using var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        var block = new byte[4096];
        try
        {
            while (true)
                file.Write(block);
        }
        catch (IOException)
        {
            // Full, as it should be.
        }
    }

    private static async Task<bool> RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        await process.WaitForExitAsync();
        return process.ExitCode == 0;
    }
}
