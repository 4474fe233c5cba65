using Tests.Postgres;

[assembly: AssemblyFixture(typeof(PostgresCluster))]
[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace Durability.Tests;

/// <summary>A host that is killed again and again while 32 parents talk to it.</summary>
public sealed class CrashTests(PostgresCluster cluster) : IDisposable
{
    private const int Parents = 32;
    private const int Kills = 10;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gsb-crash-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("SQLite", 20260301)]
    [InlineData("PostgreSQL", 20260302)]
    public async Task Kill_TenTimesUnderLoad_EachMessageStandsOnceWithOneSetOfReplies(string engine, int seed)
    {
        await using var host = new HostProcess(_folder.FullName);
        Unlimited.Apply(host);
        if (engine == "PostgreSQL")
        {
            host.Settings["Data__Connection"] = await cluster.CreateDatabaseAsync();
            host.Settings["Data__MasterKey"] = Convert.ToBase64String(new byte[32]);
        }

        await host.StartAsync();
        var parents = Enumerable.Range(0, Parents).Select(number => new Parent(new HttpClient { BaseAddress = new Uri(host.Address) }, number)).ToList();
        var isOver = false;
        var talking = Task.WhenAll(parents.Select(async parent =>
        {
            await parent.OpenAsync();
            while (!Volatile.Read(ref isOver))
                await parent.SayAsync();
        }));

        var moments = new Random(seed);
        for (var kill = 0; kill < Kills; kill++)
        {
            await Task.Delay(moments.Next(20, 700), TestContext.Current.CancellationToken);
            await host.KillAsync();
            await host.StartAsync();
        }

        Volatile.Write(ref isOver, true);
        await talking;

        Assert.True(parents.Sum(parent => parent.SentAgain) >= Kills, "The kills hit nobody.");
        foreach (var parent in parents)
        {
            Transcripts.AssertWhole(parent.Accepted, await parent.TranscriptAsync());
            parent.Dispose();
        }
    }
}
