using Microsoft.Playwright;

namespace Browser.Tests;

public sealed class ChatPageTests(BrowserFixture browser) : IClassFixture<BrowserFixture>, IDisposable
{
    private readonly RealHost _host = RealHost.Start(SmallTalkBot.Make);

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
        // A worker that kept Web Chat would hand it out past the route.
        await using var visitor = await browser.PhoneAsync(_host, serviceWorkers: false);
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
    public async Task Chat_CanBeInstalled()
    {
        await using var visitor = await browser.PhoneAsync(_host);
        var session = await visitor.Page.Context.NewCDPSessionAsync(visitor.Page);

        var manifest = await session.SendAsync("Page.getAppManifest");
        var faults = await session.SendAsync("Page.getInstallabilityErrors");

        Assert.Empty(manifest!.Value.GetProperty("errors").EnumerateArray());
        Assert.DoesNotContain(faults!.Value.GetProperty("installabilityErrors").EnumerateArray(), fault => fault.GetProperty("errorId").GetString() != "in-incognito");
    }

    [Theory]
    [InlineData("Leave it as it is")]
    [InlineData("Erase it now")]
    public async Task Chat_NewPrivateChat_IsEmptyAndLeavesNothingInTheBrowser(string chosen)
    {
        await using var visitor = await browser.PhoneAsync(_host);
        await visitor.SayAsync("one");
        await visitor.SeeAsync("Answer 1");

        await visitor.Page.Locator("#menu summary").ClickAsync();
        await visitor.Page.Locator("#new-chat").ClickAsync();
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = chosen }).ClickAsync();
        await Assertions.Expect(visitor.Bubble("one")).ToHaveCountAsync(0);
        await visitor.SayAsync("mine");

        await visitor.SeeAsync("Answer 1");
        await Assertions.Expect(visitor.Bubble("one")).ToHaveCountAsync(0);
        Assert.DoesNotContain("one", await visitor.Page.EvaluateAsync<string>("JSON.stringify(Object.entries(localStorage)).replaceAll('conversation','')"), StringComparison.Ordinal);
    }

    private bool IsOurs(string address) => address.StartsWith("data:", StringComparison.Ordinal)
        || address.StartsWith("blob:", StringComparison.Ordinal)
        || new Uri(address).Authority == new Uri(_host.Address).Authority;
}
