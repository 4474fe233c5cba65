using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Browser.Tests;

/// <summary>One Chromium for all tests; each takes a context of its own.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = "/usr/bin/chromium",
            Headless = true,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>A browser that nobody has used, the size of a phone, at the chat page.</summary>
    internal Task<Visitor> PhoneAsync(RealHost host, string path = "/", bool scripts = true, bool serviceWorkers = true) => ComeAsync(host, path, new()
    {
        ViewportSize = new() { Width = 390, Height = 844 },
        HasTouch = true,
        ReducedMotion = ReducedMotion.Reduce,
        JavaScriptEnabled = scripts,
        ServiceWorkers = serviceWorkers ? ServiceWorkerPolicy.Allow : ServiceWorkerPolicy.Block,
    });

    /// <summary>The same, the size of a desk's screen.</summary>
    internal Task<Visitor> DesktopAsync(RealHost host, string path = "/") => ComeAsync(host, path, new()
    {
        ViewportSize = new() { Width = 1280, Height = 800 },
        ReducedMotion = ReducedMotion.Reduce,
    });

    /// <summary>A coach's browser at a desk, by day or by night.</summary>
    internal Task<Visitor> CoachAsync(RealHost host, string path, ColorScheme colours) => ComeAsync(host, path, new()
    {
        ViewportSize = new() { Width = 1100, Height = 800 },
        ColorScheme = colours,
        ReducedMotion = ReducedMotion.Reduce,
    });

    /// <summary>What axe-core finds in a page as a browser without scripts holds it; axe needs scripts, so the page is shown again without its own.</summary>
    internal async Task<IReadOnlyList<string>> FaultsOfStillPageAsync(RealHost host, string html)
    {
        var still = Regex.Replace(html, "<script.*?</script>", "", RegexOptions.Singleline).Replace("noscript>", "div>", StringComparison.Ordinal);
        var context = await _browser!.NewContextAsync(new() { ViewportSize = new() { Width = 390, Height = 844 } });
        await context.RouteAsync("**/still", route => route.FulfillAsync(new() { Body = still, ContentType = "text/html; charset=utf-8" }));
        await using var visitor = await Visitor.ComeAsync(host, "/still", context);
        return await visitor.FaultsByAxeAsync();
    }

    private async Task<Visitor> ComeAsync(RealHost host, string path, BrowserNewContextOptions options) =>
        await Visitor.ComeAsync(host, path, await _browser!.NewContextAsync(options));

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}
