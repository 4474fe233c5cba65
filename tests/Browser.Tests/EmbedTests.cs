using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;

namespace Browser.Tests;

/// <summary>The chat on a coach's own site, which is another origin.</summary>
public sealed class EmbedTests(BrowserFixture browser) : IClassFixture<BrowserFixture>, IAsyncLifetime
{
    private readonly RealHost _host = RealHost.Start();
    private WebApplication? _site;
    private string _page = "";

    private string Origin => _site!.Urls.First();

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        _site = builder.Build();
        _site.MapGet("/", () => Results.Content(_page, "text/html"));
        await _site.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _site!.DisposeAsync();
        _host.Dispose();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Embed_OnASite_WorksOnlyWhereTheLinkAllowsIt(bool isAllowed)
    {
        await using var coach = await CoachVisitor.EnrolAsync(browser, _host, "Ana Ruiz");
        var link = await coach.MakeLinkAsync("", origin: isAllowed ? Origin : "https://example.org");
        _page = $"<!doctype html><title>Ana</title><p>My site<script src=\"{coach.Site}/embed.js\" data-link=\"{link["/c/".Length..]}\" async></script>";

        await using var visitor = await browser.DesktopAsync(_host, "/health/live");
        await visitor.Page.GotoAsync(Origin);
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Ask about sleep" }).ClickAsync();
        var chat = await ChatFrameAsync(visitor.Page, coach.Site);

        if (!isAllowed)
        {
            Assert.False(await chat.Locator("#words").IsVisibleAsync());
            return;
        }

        await chat.Locator("[data-id='webchat-sendbox-input']").FillAsync("my 7 month old wakes every hour");
        await chat.Locator("[data-id='webchat-sendbox-input']").PressAsync("Enter");
        await Assertions.Expect(chat.Locator("#webchat .webchat__suggested-action").First).ToBeVisibleAsync(new() { Timeout = 30_000 });
        await visitor.PictureAsync("embed");
        Assert.All(visitor.Requested.Where(address => !address.StartsWith("blob:", StringComparison.Ordinal)), address => Assert.True(address.StartsWith(Origin, StringComparison.Ordinal) || new Uri(address).Authority == new Uri(coach.Site).Authority, address));
        Assert.Empty(await visitor.Page.Context.CookiesAsync());

        await visitor.Page.GotoAsync($"{coach.Site}/embed/{link["/c/".Length..]}");
        await visitor.SayAsync("my 7 month old wakes every hour");
        await visitor.SeeAsync("share a summary");
        Assert.Empty(await visitor.FaultsByAxeAsync());
    }

    private static async Task<IFrame> ChatFrameAsync(IPage page, string site)
    {
        var frame = (await (await page.Locator("iframe").ElementHandleAsync()).ContentFrameAsync())!;
        try
        {
            await frame.WaitForURLAsync(site + "/embed/**", new() { Timeout = 10_000 });
        }
        catch (TimeoutException)
        {
            // A frame that was refused stays at an error page.
        }

        return frame;
    }
}
