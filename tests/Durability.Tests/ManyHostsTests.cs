using Tests.Postgres;

namespace Durability.Tests;

/// <summary>Three hosts behind nginx that share one PostgreSQL; nothing else is shared.</summary>
public sealed class ManyHostsTests(PostgresCluster cluster) : IDisposable
{
    private const int Parents = 24;
    private const int MessagesBefore = 3;
    private const int MessagesAfter = 4;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gsb-hosts-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task KillOneOfThree_UnderLoad_LosesNothingAndEverySocketHearsAllInOrder()
    {
        await using var proxy = new ReverseProxy();
        var connection = await cluster.CreateDatabaseAsync();
        var hosts = Enumerable.Range(0, 3).Select(number => HostOf(proxy, connection, number)).ToList();
        await Task.WhenAll(hosts.Select(host => host.StartAsync()));
        await proxy.StartAsync(hosts);

        var parents = Enumerable.Range(0, Parents).Select(number => new Parent(new HttpClient { BaseAddress = new Uri(proxy.Address) }, number)).ToList();
        await Task.WhenAll(parents.Select(parent => parent.OpenAsync()));
        using var enough = new CancellationTokenSource();
        var listeners = parents.Select(parent => new Listener(parent)).ToList();
        var listening = Task.WhenAll(listeners.Select(listener => listener.RunAsync(enough.Token)));

        await Task.WhenAll(parents.Select(parent => SayAsync(parent, MessagesBefore)));
        var talking = Task.WhenAll(parents.Select(parent => SayAsync(parent, MessagesAfter)));
        await hosts[1].KillAsync();
        await talking;

        var transcripts = await Task.WhenAll(parents.Select(parent => parent.TranscriptAsync()));
        await WaitUntilAsync(() => Enumerable.Range(0, Parents).All(number => listeners[number].Heard.Count >= transcripts[number].Count));
        await enough.CancelAsync();
        await listening;

        for (var number = 0; number < Parents; number++)
        {
            Assert.Equal(MessagesBefore + MessagesAfter, parents[number].Accepted.Count);
            Transcripts.AssertWhole(parents[number].Accepted, transcripts[number]);
            Assert.Equal(transcripts[number].Select(activity => activity.GetProperty("id").GetString()), listeners[number].Heard);
        }

        Assert.Contains(listeners, listener => listener.Reconnected > 1);
        foreach (var host in hosts)
            await host.DisposeAsync();
        parents.ForEach(parent => parent.Dispose());
    }

    private HostProcess HostOf(ReverseProxy proxy, string connection, int number)
    {
        var host = new HostProcess(Path.Combine(_folder.FullName, $"host-{number}"));
        Unlimited.Apply(host);
        host.Settings["Data__Connection"] = connection;
        host.Settings["Data__MasterKey"] = Convert.ToBase64String(new byte[32]);
        host.Settings["Site__PublicAddress"] = proxy.Address;
        host.Settings["Site__Proxies__0"] = "127.0.0.1";
        return host;
    }

    private static async Task SayAsync(Parent parent, int messages)
    {
        for (var message = 0; message < messages; message++)
            await parent.SayAsync();
    }

    private static async Task WaitUntilAsync(Func<bool> isSo)
    {
        for (var tries = 0; !isSo() && tries < 600; tries++)
            await Task.Delay(50, TestContext.Current.CancellationToken);
    }
}
