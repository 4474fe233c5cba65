using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Browser.Tests;

/// <summary>Somebody with a browser at the chat page, who notes what the browser asks for and complains about.</summary>
internal sealed class Visitor : IAsyncDisposable
{
    private readonly IBrowserContext _context;

    private Visitor(IBrowserContext context, IPage page)
    {
        (_context, Page) = (context, page);
        page.Request += (_, request) => Requested.Add(request.Url);
        page.WebSocket += (_, socket) => Requested.Add(socket.Url);
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
                Complaints.Add(message.Text);
        };
        page.PageError += (_, error) => Complaints.Add(error);
    }

    public IPage Page { get; }

    /// <summary>Where the host is.</summary>
    public required string Site { get; init; }

    /// <summary>Every address the page asked for, sockets too.</summary>
    public List<string> Requested { get; } = [];

    /// <summary>Errors in the console: what a policy forbade stands here too.</summary>
    public List<string> Complaints { get; } = [];

    public ILocator SendBox => Page.Locator("[data-id='webchat-sendbox-input']");

    public ILocator Bubble(string text) => Page.Locator(".webchat__bubble__content", new() { HasText = text });

    public static async Task<Visitor> ComeAsync(RealHost host, string path, IBrowserContext context)
    {
        var visitor = new Visitor(context, await context.NewPageAsync()) { Site = host.Address };
        await visitor.Page.GotoAsync(host.Address + path);
        return visitor;
    }

    /// <summary>Opens the menu and takes the lighter page.</summary>
    public async Task LightenAsync()
    {
        await Page.Locator("#menu summary").ClickAsync();
        await Page.Locator("#brightness").ClickAsync();
    }

    /// <summary>What axe-core finds against WCAG 2.2 AA and its best practice.</summary>
    public async Task<IReadOnlyList<string>> FaultsByAxeAsync()
    {
        var found = await Page.RunAxe(new AxeRunOptions { RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice") });
        return [.. found.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {node.Html} {string.Join(' ', node.Any.Select(check => check.Message))}"))];
    }

    /// <summary>All that the browser keeps of this site: what is held for a page without a line, too, once the worker is there.</summary>
    public async Task<string> KeptInTheBrowserAsync()
    {
        await IsHeldAsync();
        return await Page.EvaluateAsync<string>(
            """
            async () => {
                const kept = [Object.entries(localStorage), Object.entries(sessionStorage), await indexedDB.databases()].map(one => JSON.stringify(one));
                for (const name of await caches.keys()) {
                    const cache = await caches.open(name);
                    for (const request of await cache.keys()) kept.push(request.url, await (await cache.match(request)).text());
                }
                return kept.join('\n');
            }
            """);
    }

    /// <summary>Waits until the worker is there and holds this page for a time without a line.</summary>
    public Task IsHeldAsync() => Page.UntilAsync<bool>("async () => !!navigator.serviceWorker.controller && !!(await caches.match(location.pathname))");

    /// <summary>Waits until Web Chat has taken over, then says something.</summary>
    public async Task SayAsync(string text)
    {
        await SendBox.FillAsync(text);
        await SendBox.PressAsync("Enter");
    }

    public Task SeeAsync(string text) => Assertions.Expect(Bubble(text).First).ToBeVisibleAsync(new() { Timeout = 30_000 });

    /// <summary>Waits until the talk has not moved for a while.</summary>
    public Task IsAtRestAsync() => Page.EvaluateAsync(
        """
        async () => {
            const place = () => { const talk = document.querySelector('.webchat__basic-transcript__scrollable'); return `${talk.scrollTop} of ${talk.scrollHeight}`; };
            for (let still = 0, last = place(); still < 30; still = place() === last ? still + 1 : 0, last = place())
                await new Promise(requestAnimationFrame);
        }
        """);

    /// <summary>Keeps a picture of the page in the test results, for people to look at, with the end of the talk in view.</summary>
    public async Task PictureAsync(string name)
    {
        await Page.EvaluateAsync("document.querySelector('.webchat__basic-transcript__scrollable')?.scrollTo(0, 1e6)");
        await Page.ScreenshotAsync(new() { Path = Path.Combine(AppContext.BaseDirectory, "screenshots", $"{name}.png"), Animations = ScreenshotAnimations.Disabled });
    }

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
