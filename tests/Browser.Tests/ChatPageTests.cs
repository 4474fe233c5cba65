using System.Text.Json;
using BotFramework.Builder;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Browser.Tests;

public sealed class ChatPageTests(BrowserFixture browser) : IClassFixture<BrowserFixture>, IDisposable
{
    private readonly RealHost _host = RealHost.Start(MakeBot);

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task Chat_TypedMessage_IsAnsweredUnderThePolicyFromThisSiteAlone()
    {
        await using var visitor = await browser.PhoneAsync(_host);

        await visitor.SayAsync("she wakes every hour");
        await visitor.SeeAsync("Answer 1: stay close");
        await visitor.PictureAsync("chat");

        Assert.Empty(visitor.Complaints);
        Assert.All(visitor.Requested, address => Assert.True(IsOurs(address), address));
    }

    [Fact]
    public async Task Chat_Reload_KeepsTheTalk()
    {
        await using var visitor = await browser.PhoneAsync(_host);
        await visitor.SayAsync("one");
        await visitor.SeeAsync("Answer 1");

        await visitor.Page.ReloadAsync();
        await visitor.SeeAsync("Answer 1");
        await visitor.SayAsync("two");

        await visitor.SeeAsync("Answer 2");
    }

    [Fact]
    public async Task Chat_AnotherBrowser_BeginsAnew()
    {
        await using var first = await browser.PhoneAsync(_host);
        await first.SayAsync("one");
        await first.SeeAsync("Answer 1");

        await using var second = await browser.PhoneAsync(_host);
        await second.SayAsync("mine");

        await second.SeeAsync("Answer 1");
        await Assertions.Expect(second.Bubble("one")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Chat_MessageBeforeWebChat_IsAnsweredAndStaysInTheTalk()
    {
        await using var visitor = await browser.PhoneAsync(_host);
        var page = visitor.Page;
        await page.RouteAsync("**/assets/webchat-*", route => route.AbortAsync());
        await page.ReloadAsync();

        await page.Locator("#words").FillAsync("no sleep at all");
        await page.Locator("#words").PressAsync("Enter");

        await Assertions.Expect(page.Locator("#said")).ToContainTextAsync("Answer 1: stay close");
        await visitor.PictureAsync("before-web-chat");
        await page.GetByRole(AriaRole.Button, new() { Name = "Why", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("#said")).ToContainTextAsync("Answer 2");
    }

    [Fact]
    public async Task Chat_SendFails_RetryIsTheSameMessage()
    {
        await using var visitor = await browser.PhoneAsync(_host);
        await visitor.SayAsync("one");
        await visitor.SeeAsync("Answer 1");
        var sent = new List<string?>();
        await visitor.Page.RouteAsync("**/activities", async route =>
        {
            sent.Add(JsonElement.Parse(route.Request.PostData!).GetProperty("channelData").GetProperty("messageKey").GetString());
            if (sent.Count == 1)
                await route.AbortAsync();
            else
                await route.ContinueAsync();
        });

        await visitor.SayAsync("two");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Retry" }).ClickAsync(new() { Timeout = 40_000 });
        await visitor.SeeAsync("Answer 2");

        Assert.Equal(2, sent.Count);
        Assert.Equal(sent[0], sent[1]);
    }

    [Fact]
    public async Task Chat_HostRestarts_TheTalkGoesOn()
    {
        var folder = Directory.CreateTempSubdirectory("gsb-browser-restart-").FullName;
        try
        {
            var first = RealHost.Start(MakeBot, folder);
            await using var visitor = await browser.PhoneAsync(first);
            await visitor.SayAsync("one");
            await visitor.SeeAsync("Answer 1");

            await first.DisposeAsync();
            using var second = RealHost.Start(MakeBot, folder, first.Port);
            await visitor.SayAsync("two");

            await visitor.SeeAsync("Answer 2");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task Chat_WithoutScripts_CanBeRead()
    {
        await using var visitor = await browser.PhoneAsync(_host);
        await using var context = await visitor.Page.Context.Browser!.NewContextAsync(new() { JavaScriptEnabled = false, ViewportSize = new() { Width = 390, Height = 844 } });
        var page = await context.NewPageAsync();

        await page.GotoAsync(_host.Address);

        await Assertions.Expect(page.GetByText("not a doctor")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("call your emergency number")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Chat_HostGone_SaysSoAndComesBack()
    {
        await using var visitor = await browser.PhoneAsync(_host);
        await visitor.SayAsync("one");
        await visitor.SeeAsync("Answer 1");

        await visitor.Page.Context.SetOfflineAsync(true);
        await Assertions.Expect(visitor.Page.Locator("#line")).ToContainTextAsync("No connection", new() { Timeout = 15_000 });
        await visitor.PictureAsync("offline");
        await visitor.Page.Context.SetOfflineAsync(false);

        await Assertions.Expect(visitor.Page.Locator("#line")).ToBeHiddenAsync(new() { Timeout = 15_000 });
    }

    [Fact]
    public async Task Chat_ByAxe_HasNoFaultsOfOurs()
    {
        await using var visitor = await browser.PhoneAsync(_host);
        await visitor.SayAsync("she wakes every hour");
        await visitor.SeeAsync("Answer 1");

        var found = await visitor.Page.RunAxe(new AxeRunOptions { RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice") });

        Assert.Empty(found.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {node.Html}")));
    }

    [Fact]
    public async Task Chat_EveryTarget_IsAtLeast44PixelsHigh()
    {
        await using var visitor = await browser.PhoneAsync(_host);
        await visitor.SayAsync("she wakes every hour");
        await visitor.SeeAsync("Answer 1");

        // The numbered citation stands inside a sentence, where the size of the line decides.
        foreach (var button in await visitor.Page.Locator("#webchat :is(button, summary, .webchat__link-definitions__list-item-box):visible:not([class*='live-region'])").AllAsync())
        {
            var box = await button.BoundingBoxAsync();
            Assert.True(box is null || (box.Height >= 44 && box.Width >= 44), $"{await button.EvaluateAsync<string>("b => b.outerHTML")} is {box?.Width}×{box?.Height}");
        }

        Assert.False(await visitor.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth > innerWidth"));
    }

    private static IBot MakeBot(IServiceProvider services) => new SmallTalkBot(services.GetRequiredService<ConversationState>());

    private bool IsOurs(string address) => address.StartsWith("data:", StringComparison.Ordinal)
        || address.StartsWith("blob:", StringComparison.Ordinal)
        || new Uri(address).Authority == new Uri(_host.Address).Authority;
}
