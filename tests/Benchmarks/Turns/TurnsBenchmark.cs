using System.Globalization;
using Tests.Postgres;

namespace Benchmarks.Turns;

/// <summary>Measures durable turns of the product beside a floor, both as servers of their own, in the same run and in turns.</summary>
internal static class TurnsBenchmark
{
    public const string Argument = "turns";

    private const int Rounds = 3;

    private static readonly int[] Conversations = [1, 16, 64, 256];
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(4);

    public static async Task RunAsync()
    {
        await PublishedHost.MakeAsync();
        var page = new TurnsPage(await MachineLoad.OfOthersAsync());
        await using var cluster = new PostgresCluster { IsDurable = true };
        await MeasureAsync(page, "SQLite, FULL", folder => ProductAsync(folder), folder => FloorAsync("FULL", Path.Combine(folder, "floor.db")));
        await MeasureAsync(page, "SQLite, NORMAL", folder => ProductAsync(folder, ("Data__IsFullySynchronous", "false")), folder => FloorAsync("NORMAL", Path.Combine(folder, "floor.db")));
        await MeasureAsync(
            page,
            "PostgreSQL",
            async folder => await ProductAsync(folder, ("Data__Connection", await cluster.CreateDatabaseAsync()), ("Data__MasterKey", Convert.ToBase64String(new byte[32]))),
            async _ => await FloorAsync("PostgreSQL", await cluster.CreateDatabaseAsync()));
        await MeasureStartAsync(page);
        page.Write();
    }

    private static async Task MeasureAsync(TurnsPage page, string engine, Func<string, Task<ServerProcess>> product, Func<string, Task<ServerProcess>> floor)
    {
        var folder = Directory.CreateTempSubdirectory("gsb-bench-");
        await using (var ours = await product(folder.FullName))
        await using (var least = await floor(folder.FullName))
        {
            await Load.RunAsync(ours, 16, WarmUp);
            await Load.RunAsync(least, 16, WarmUp / 2);
            foreach (var conversations in Conversations)
            {
                var rounds = new List<(LoadResult Ours, LoadResult Least)>();
                for (var round = 0; round < Rounds; round++)
                    rounds.Add((await Load.RunAsync(ours, conversations, Duration), await Load.RunAsync(least, conversations, Duration)));

                // The median of the rounds by their ratio, so that a disturbance of the machine does not decide.
                var (middle, beside) = rounds.OrderBy(round => round.Ours.PerSecond / round.Least.PerSecond).ElementAt(Rounds / 2);
                page.Add(engine, conversations, middle, beside);
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{engine}, {conversations}: {middle} beside {beside}"));
            }

            page.AddMemory(engine, ours.Memory);
        }

        folder.Delete(recursive: true);
    }

    private static async Task MeasureStartAsync(TurnsPage page)
    {
        var times = new List<TimeSpan>();
        for (var round = 0; round < 5; round++)
        {
            var folder = Directory.CreateTempSubdirectory("gsb-bench-");
            var clock = System.Diagnostics.Stopwatch.StartNew();
            await using (var server = await ProductAsync(folder.FullName))
            {
                await Load.RunAsync(server, 1, TimeSpan.Zero);
                times.Add(clock.Elapsed);
            }

            folder.Delete(recursive: true);
        }

        page.AddStart(times.Order().ElementAt(2));
    }

    private static Task<ServerProcess> FloorAsync(string engine, string where) =>
        ServerProcess.StartAsync(Path.Combine(AppContext.BaseDirectory, "Benchmarks.dll"), [FloorServer.Argument, engine, where]);

    private static Task<ServerProcess> ProductAsync(string folder, params (string Name, string Value)[] settings) => ServerProcess.StartAsync(
        PublishedHost.Assembly,
        [],
        [
            ("ASPNETCORE_ENVIRONMENT", "Development"),
            ("Bot__AllowAnonymous", "true"),
            ("Data__Folder", folder),
            ("Knowledge__Folder", Path.Combine(KnowledgeFolder.Repository().FullName, "knowledge")),
            ("Knowledge__Models", PublishedHost.Models),
            .. settings,
        ]);
}
