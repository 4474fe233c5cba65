using Microsoft.Playwright;

namespace Browser.Tests;

/// <summary>The chat page by keyboard, in large letters, and by axe.</summary>
public sealed class ChatForEverybodyTests(BrowserFixture browser) : IClassFixture<BrowserFixture>, IDisposable
{
    private readonly RealHost _host = RealHost.Start(SmallTalkBot.Make);

    public void Dispose() => _host.Dispose();

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
    public async Task Chat_InSystemColours_KeepsTheEdgesOfWhatCanBeTapped()
    {
        await using var visitor = await browser.PhoneAsync(_host);
        await visitor.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
        // What the service worker has kept by now would come past the route.
        await visitor.Page.EvaluateAsync("async () => { for (const each of await navigator.serviceWorker.getRegistrations()) await each.unregister(); }");
        await visitor.Page.RouteAsync("**/assets/webchat-*", route => route.AbortAsync());
        await visitor.Page.ReloadAsync();
        await Assertions.Expect(visitor.Page.Locator("#choices button").First).ToBeVisibleAsync();
        await visitor.PictureAsync("early-system-colours");

        foreach (var tap in await visitor.Page.Locator("#choices button:visible, .row button:visible, #first textarea:visible").AllAsync())
            Assert.Equal("solid", await tap.EvaluateAsync<string>("tap => getComputedStyle(tap).borderTopStyle"));
        await visitor.Page.UnrouteAllAsync();
        await visitor.Page.ReloadAsync();
        await visitor.SayAsync("she wakes every hour");
        await visitor.SeeAsync("Answer 1");
        await visitor.PictureAsync("chat-phone-system-colours");
        Assert.Equal("solid", await visitor.Bubble("Answer 1").First.EvaluateAsync<string>("bubble => getComputedStyle(bubble).borderTopStyle"));
        Assert.Equal(
            await visitor.SendBox.EvaluateAsync<string>("box => getComputedStyle(box).color"),
            await visitor.Page.Locator("#webchat button[title='Send'] svg").EvaluateAsync<string>("icon => getComputedStyle(icon).fill"));
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
}
