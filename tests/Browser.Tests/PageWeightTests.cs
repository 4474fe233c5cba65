using System.Globalization;
using Microsoft.Playwright;

namespace Browser.Tests;

/// <summary>Measures the chat page on a slow phone and writes the table; run by name, since it tells and does not judge.</summary>
public sealed class PageWeightTests(BrowserFixture browser) : IClassFixture<BrowserFixture>, IDisposable
{
    private const int Runs = 5;
    private const int RoundTripMilliseconds = 150;
    private const double BytesASecond = 1.6e6 / 8;
    private const double Slowness = 4;

    private readonly RealHost _host = RealHost.Start();

    public void Dispose() => _host.Dispose();

    [Fact(Explicit = true)]
    public async Task Measure_ChatPageOnASlowPhone_WritesTheTable()
    {
        var runs = new List<Weight>();
        for (var run = 0; run < Runs; run++)
            runs.Add(await MeasureAsync());

        string Middle(Func<Weight, double> of) => runs.Select(of).Order().ElementAt(Runs / 2).ToString("#,0", CultureInfo.InvariantCulture);
        await File.WriteAllTextAsync(
            Path.Combine(Root(), "docs", "operating", "page-weight.md"),
            $"""
            # The chat page on a slow phone

            Written by `tests/Browser.Tests/bin/Release/net10.0/Browser.Tests -explicit only -method '*Measure_ChatPage*'`: Chromium, nothing cached,
            {RoundTripMilliseconds} ms round trip, 1.6 Mbit/s, processor slowed {Slowness:0}×, the product's own bot; the middle of {Runs} runs.

            | what | measured | where we want to be |
            |---|---|---|
            | bytes before the first text, in one request | {Middle(weight => weight.BytesOfPage)} | 51,200 |
            | bytes in all, Web Chat among them | {Middle(weight => weight.BytesInAll)} | |
            | first text, ms | {Middle(weight => weight.FirstText)} | 700 |
            | first answer to a message sent from the first box, ms | {Middle(weight => weight.FirstAnswer)} | 2,500 |
            | Web Chat in place, ms | {Middle(weight => weight.InPlace)} | |

            """,
            TestContext.Current.CancellationToken);
    }

    private async Task<Weight> MeasureAsync()
    {
        await using var visitor = await browser.PhoneAsync(_host, "/health/live");
        var page = visitor.Page;
        var session = await page.Context.NewCDPSessionAsync(page);
        var bytes = new List<(string Url, double Bytes)>();
        var urls = new Dictionary<string, string>(StringComparer.Ordinal);
        session.Event("Network.responseReceived").OnEvent += (_, told) =>
            urls[told!.Value.GetProperty("requestId").GetString()!] = told.Value.GetProperty("response").GetProperty("url").GetString()!;
        session.Event("Network.loadingFinished").OnEvent += (_, told) =>
            bytes.Add((urls.GetValueOrDefault(told!.Value.GetProperty("requestId").GetString()!, ""), told.Value.GetProperty("encodedDataLength").GetDouble()));
        await session.SendAsync("Network.enable");
        await session.SendAsync("Network.emulateNetworkConditions", new()
        {
            ["offline"] = false, ["latency"] = RoundTripMilliseconds, ["downloadThroughput"] = BytesASecond, ["uploadThroughput"] = BytesASecond,
        });
        await session.SendAsync("Emulation.setCPUThrottlingRate", new() { ["rate"] = Slowness });

        await page.GotoAsync(_host.Address + "/", new() { WaitUntil = WaitUntilState.Commit });
        await page.Locator("#words").FillAsync("my 7 month old wakes every hour");
        await page.Locator("#words").PressAsync("Enter");
        await page.WaitForFunctionAsync("() => document.querySelector('#said li.mine ~ li:not(.mine)') || document.querySelectorAll('.webchat__bubble:not(.webchat__bubble--from-user)').length > 1");
        var answered = await page.EvaluateAsync<double>("performance.now()");
        await visitor.SendBox.WaitForAsync(new() { Timeout = 60_000 });
        var inPlace = await page.EvaluateAsync<double>("performance.now()");
        var painted = await page.EvaluateAsync<double>("performance.getEntriesByName('first-contentful-paint')[0].startTime");
        return new Weight(
            bytes.First(each => each.Url == _host.Address + "/").Bytes, bytes.Sum(each => each.Bytes), painted, answered, inPlace);
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "GentleSleepBot.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("No repository above the tests.");
        return folder.FullName;
    }

    private sealed record Weight(double BytesOfPage, double BytesInAll, double FirstText, double FirstAnswer, double InPlace);
}
