using System.Text.Json;
using BotFramework.Builder;
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
    public async Task Chat_SendFails_GoesOutByItselfAsTheSameMessage()
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
        await visitor.SeeAsync("Answer 2");

        Assert.Equal(2, sent.Count);
        Assert.Equal(sent[0], sent[1]);
    }

    [Fact]
    public async Task Chat_MessageWithoutALine_SurvivesAReloadAndGoesOutOnceTheLineIsBack()
    {
        await using var visitor = await browser.PhoneAsync(_host);
        await visitor.SayAsync("one");
        await visitor.SeeAsync("Answer 1");
        await visitor.Page.RouteAsync("**/activities*", route => route.AbortAsync());
        await visitor.SayAsync("two");
        await Assertions.Expect(visitor.Bubble("two").First).ToBeVisibleAsync();

        await visitor.Page.ReloadAsync();
        await visitor.Page.UnrouteAllAsync();

        await visitor.SeeAsync("Answer 2");
    }

    [Fact]
    public async Task Chat_OfflineReload_ShowsTheSafetyCardAndTheLastAnswer()
    {
        var folder = Directory.CreateTempSubdirectory("gsb-browser-offline-").FullName;
        try
        {
            var host = RealHost.Start(MakeBot, folder);
            await using var visitor = await browser.PhoneAsync(host);
            await visitor.SayAsync("one");
            await visitor.SeeAsync("Answer 1");
            await visitor.Page.EvaluateAsync("async () => { while (!navigator.serviceWorker.controller || !(await caches.match(location.pathname))) await new Promise(done => setTimeout(done, 50)); }");
            await host.DisposeAsync();

            await visitor.Page.ReloadAsync();
            await Assertions.Expect(visitor.Page.Locator("#safety")).ToContainTextAsync("999");
            await Assertions.Expect(visitor.Page.Locator("#said")).ToContainTextAsync("Answer 1");
            await visitor.Page.Locator("#safety summary").ClickAsync();
            await Assertions.Expect(visitor.Page.Locator("#safety a[href='tel:999']").First).ToBeVisibleAsync();
            await visitor.PictureAsync("chat-phone-without-a-line");
            await visitor.Page.Locator("#safety summary").ClickAsync();
            await visitor.Page.Locator("#words").FillAsync("two");
            await visitor.Page.Locator("#words").PressAsync("Enter");
            using var back = RealHost.Start(MakeBot, folder, host.Port);

            await visitor.SeeAsync("Answer 2");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task Chat_CanBeInstalled()
    {
        await using var visitor = await browser.PhoneAsync(_host);
        var session = await visitor.Page.Context.NewCDPSessionAsync(visitor.Page);

        var manifest = await session.SendAsync("Page.getAppManifest");
        var faults = await session.SendAsync("Page.getInstallabilityErrors");

        Assert.Empty(manifest!.Value.GetProperty("errors").EnumerateArray());
        Assert.DoesNotContain(faults!.Value.GetProperty("installabilityErrors").EnumerateArray(), fault => fault.GetProperty("errorId").GetString() != "in-incognito");
    }

    [Fact]
    public async Task Chat_NewPrivateChat_IsEmptyAndLeavesNothingInTheBrowser()
    {
        await using var visitor = await browser.PhoneAsync(_host);
        await visitor.SayAsync("one");
        await visitor.SeeAsync("Answer 1");

        await visitor.Page.Locator("#menu summary").ClickAsync();
        await visitor.Page.Locator("#new-chat").ClickAsync();
        await visitor.SayAsync("mine");

        await visitor.SeeAsync("Answer 1");
        await Assertions.Expect(visitor.Bubble("one")).ToHaveCountAsync(0);
        Assert.DoesNotContain("one", await visitor.Page.EvaluateAsync<string>("JSON.stringify(Object.entries(localStorage)).replaceAll('conversation','')"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Chat_WithTheKeyboardAlone_IsAnsweredAndLightened()
    {
        await using var visitor = await browser.DesktopAsync(_host);
        var keys = visitor.Page.Keyboard;
        await Assertions.Expect(visitor.SendBox).ToBeVisibleAsync(new() { Timeout = 30_000 });
        await visitor.SendBox.FocusAsync();
        await keys.TypeAsync("one");
        await keys.PressAsync("Enter");
        await visitor.SeeAsync("Answer 1");

        await visitor.Page.Locator("#menu summary").FocusAsync();
        await keys.PressAsync("Enter");
        await keys.PressAsync("Tab");
        await keys.PressAsync("Enter");

        Assert.Equal("light", await visitor.Page.EvaluateAsync<string>("document.documentElement.dataset.light"));
        await visitor.Page.Locator("#safety summary").FocusAsync();
        await keys.PressAsync("Enter");
        await Assertions.Expect(visitor.Page.Locator("#safety")).ToHaveAttributeAsync("open", "");
        await keys.PressAsync("Escape");
        await Assertions.Expect(visitor.Page.Locator("#safety")).Not.ToHaveAttributeAsync("open", "");
        await Assertions.Expect(visitor.Page.Locator("#menu")).Not.ToHaveAttributeAsync("open", "");
    }

    [Fact]
    public async Task Chat_TextTwiceAsLarge_NeedsNoSidewaysScrolling()
    {
        await using var visitor = await browser.PhoneAsync(_host);
        await visitor.SayAsync("one");
        await visitor.SeeAsync("Answer 1");

        var before = await visitor.Bubble("Answer 1").First.EvaluateAsync<double>("b => parseFloat(getComputedStyle(b).fontSize)");
        await visitor.Page.EvaluateAsync("document.documentElement.style.fontSize = '200%'");
        await visitor.PictureAsync("chat-phone-large-text");

        Assert.Equal(2 * before, await visitor.Bubble("Answer 1").First.EvaluateAsync<double>("b => parseFloat(getComputedStyle(b).fontSize)"), 1.0);
        Assert.False(await visitor.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth > innerWidth"));
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
    public async Task Chat_WithoutScripts_IsReadAndAnswered()
    {
        await using var visitor = await browser.PhoneAsync(_host, scripts: false);
        var page = visitor.Page;
        await Assertions.Expect(page.GetByText("not a doctor")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#safety summary")).ToContainTextAsync("UK 999");
        await visitor.PictureAsync("chat-phone-without-scripts");

        await page.GetByRole(AriaRole.Button, new() { Name = "Waking all night" }).ClickAsync();
        await Assertions.Expect(page.Locator("#said")).ToContainTextAsync("Answer 1");
        await page.Locator("#words").FillAsync("and again");
        await page.GetByRole(AriaRole.Button, new() { Name = "Send" }).ClickAsync();

        await Assertions.Expect(page.Locator("#said")).ToContainTextAsync("Answer 2");
        await visitor.PictureAsync("chat-phone-without-scripts-answered");
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

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Chat_ByAxe_HasNoFaults(bool light)
    {
        await using var visitor = await browser.PhoneAsync(_host);
        await visitor.SayAsync("she wakes every hour");
        await visitor.SeeAsync("Answer 1");
        if (light)
            await visitor.LightenAsync();
        await visitor.Page.Locator("#safety summary").ClickAsync();

        Assert.Empty(await visitor.FaultsByAxeAsync());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task EarlyChat_ByAxe_HasNoFaults(bool light)
    {
        await using var visitor = await browser.PhoneAsync(_host);
        await visitor.Page.RouteAsync("**/assets/webchat-*", route => route.AbortAsync());
        await visitor.Page.ReloadAsync();
        await Assertions.Expect(visitor.Page.Locator("#choices button").First).ToBeVisibleAsync();
        if (light)
            await visitor.LightenAsync();
        await visitor.PictureAsync($"early-{(light ? "light" : "dim")}");

        Assert.Empty(await visitor.FaultsByAxeAsync());
    }

    [Fact]
    public async Task Chat_EveryTarget_IsAtLeast44PixelsHigh()
    {
        await using var visitor = await browser.PhoneAsync(_host);
        await visitor.SayAsync("she wakes every hour");
        await visitor.SeeAsync("Answer 1");

        // The numbered citation stands inside a sentence, where the size of the line decides.
        foreach (var button in await visitor.Page.Locator("body :is(button, summary, textarea, header a, .webchat__link-definitions__list-item-box):visible:not([class*='live-region'])").AllAsync())
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
