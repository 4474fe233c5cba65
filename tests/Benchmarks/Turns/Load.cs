using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Benchmarks.Turns;

/// <summary>Many conversations that go through the same talk, each waiting for its answer before it says the next.</summary>
internal static class Load
{
    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Turns", "talk.txt"));

    private static int _run;

    /// <summary>Average number of words of a message.</summary>
    public static double WordsPerMessage => Lines.Average(line => line.Split(' ').Length);

    public static async Task<LoadResult> RunAsync(ServerProcess server, int conversations, TimeSpan duration)
    {
        var run = ++_run;
        using var handler = new SocketsHttpHandler { MaxConnectionsPerServer = conversations };
        using var client = new HttpClient(handler) { BaseAddress = new Uri(server.Address) };
        var waits = new List<double>[conversations];
        var processorBefore = server.ProcessorTime;
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, conversations).Select(async number =>
        {
            waits[number] = [];
            for (var turn = 0; turn == 0 || clock.Elapsed < duration; turn++)
                waits[number].Add(await SayAsync(client, $"r{run}-c{number}-{turn / Lines.Length}", turn));
        }));

        var took = clock.Elapsed;
        var all = waits.SelectMany(wait => wait).Order().ToList();
        return new LoadResult(
            all.Count / took.TotalSeconds,
            all[all.Count / 2],
            all[(int)(all.Count * 0.95)],
            all[(int)(all.Count * 0.99)],
            (server.ProcessorTime - processorBefore).TotalMilliseconds / all.Count);
    }

    private static async Task<double> SayAsync(HttpClient client, string conversation, int turn)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(new
        {
            type = "message",
            id = string.Create(CultureInfo.InvariantCulture, $"m{turn}"),
            channelId = "emulator",
            conversation = new { id = conversation },
            from = new { id = "u-" + conversation },
            recipient = new { id = "bot" },
            deliveryMode = "expectReplies",
            text = Lines[turn % Lines.Length],
        });
        using var content = new ByteArrayContent(body) { Headers = { { "Content-Type", "application/json" } } };

        var asked = Stopwatch.GetTimestamp();
        using var answer = await client.PostAsync("/api/messages", content);
        var reply = await answer.Content.ReadAsByteArrayAsync();
        var waited = Stopwatch.GetElapsedTime(asked).TotalMilliseconds;
        return answer.IsSuccessStatusCode
            ? waited
            : throw new InvalidOperationException($"{answer.StatusCode}: {Encoding.UTF8.GetString(reply)}");
    }
}
