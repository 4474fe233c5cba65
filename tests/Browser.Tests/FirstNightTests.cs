using Microsoft.Playwright;

namespace Browser.Tests;

/// <summary>A parent's first night with the product's own bot, from the first message to the source behind the answer.</summary>
public sealed class FirstNightTests(BrowserFixture browser) : IClassFixture<BrowserFixture>, IDisposable
{
    private readonly RealHost _host = RealHost.Start();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task FirstMessage_IsAnsweredGentlyAndItsSourceOpens()
    {
        await using var visitor = await browser.PhoneAsync(_host);

        await visitor.SayAsync("my 5 month old is up every hour all night, is that normal");
        await visitor.SeeAsync("Waking at night is normal");
        var source = visitor.Page.Locator("a[href*='/topics/']").First;
        var address = await source.GetAttributeAsync("href");
        var page = await visitor.Page.Context.NewPageAsync();
        await page.GotoAsync(address!);

        await Assertions.Expect(page.Locator("a:target")).ToBeVisibleAsync();
        await page.ScreenshotAsync(new() { Path = Path.Combine(AppContext.BaseDirectory, "screenshots", "topic.png") });
        Assert.Empty(visitor.Complaints);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task FirstAnswer_AtADesk_ByAxe_HasNoFaults(bool light)
    {
        await using var visitor = await browser.DesktopAsync(_host);
        await visitor.SayAsync("my 14 month old fights bedtime for two hours every night");
        await Assertions.Expect(visitor.Page.Locator("#webchat .webchat__suggested-action").First).ToBeVisibleAsync(new() { Timeout = 30_000 });
        if (light)
            await visitor.LightenAsync();
        await visitor.PictureAsync($"chat-desktop-{(light ? "light" : "dim")}");

        Assert.Empty(await visitor.FaultsByAxeAsync());
    }

    [Theory]
    [InlineData("/topics/normal-night-waking")]
    [InlineData("/sources")]
    [InlineData("/scorecard")]
    public async Task PageToRead_ByAxe_HasNoFaults(string path)
    {
        await using var visitor = await browser.PhoneAsync(_host, path);

        Assert.Empty(await visitor.FaultsByAxeAsync());
    }

    [Theory]
    [InlineData("first-answer", false)]
    [InlineData("first-answer-light", true)]
    public async Task FirstAnswer_OnAPhone_IsPictured(string name, bool light)
    {
        await using var visitor = await browser.PhoneAsync(_host);
        await visitor.SayAsync("LO 5mo up every 45 min since 1am, only sleeps on me, should i just let her cry");
        await Assertions.Expect(visitor.Page.Locator("#webchat .webchat__suggested-action").First).ToBeVisibleAsync(new() { Timeout = 30_000 });
        if (light)
            await visitor.LightenAsync();
        await visitor.PictureAsync(name);
    }

    [Fact]
    public async Task ForgetMe_EmptiesThePageAndLeavesNothingInTheBrowser()
    {
        await using var visitor = await browser.PhoneAsync(_host);
        await visitor.SayAsync("my 7 month old Mirabel wakes every hour");
        await Assertions.Expect(visitor.Page.Locator("#webchat .webchat__suggested-action").First).ToBeVisibleAsync(new() { Timeout = 30_000 });

        await visitor.SayAsync("forget me");
        await visitor.SayAsync("Erase");
        await Assertions.Expect(visitor.Page.GetByText("All that I kept of you is erased")).ToBeVisibleAsync(new() { Timeout = 30_000 });
        await visitor.SeeAsync("Up with your little one?");
        await visitor.PictureAsync("forgotten");
        await Assertions.Expect(visitor.Bubble("Erase")).ToHaveCountAsync(0);
        await Assertions.Expect(visitor.Page.GetByText("Mirabel")).ToHaveCountAsync(0);
        await visitor.SayAsync("we begin anew");
        await Assertions.Expect(visitor.Bubble("we begin anew")).ToHaveCountAsync(1, new() { Timeout = 30_000 });

        await Assertions.Expect(visitor.Page.GetByText("Mirabel")).ToHaveCountAsync(0);
        Assert.DoesNotContain("Mirabel", await visitor.Page.EvaluateAsync<string>("JSON.stringify(Object.entries(localStorage))"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ForgetMe_InOneTab_EmptiesTheOther()
    {
        await using var visitor = await browser.PhoneAsync(_host);
        await visitor.SayAsync("my 7 month old Mirabel wakes every hour");
        await Assertions.Expect(visitor.Page.Locator("#webchat .webchat__suggested-action").First).ToBeVisibleAsync(new() { Timeout = 30_000 });
        var other = await visitor.Page.Context.NewPageAsync();
        await other.GotoAsync(visitor.Page.Url);
        await Assertions.Expect(other.GetByText("Mirabel").First).ToBeVisibleAsync(new() { Timeout = 30_000 });

        await visitor.SayAsync("forget me");
        await visitor.SayAsync("Erase");
        await Assertions.Expect(visitor.Page.GetByText("All that I kept of you is erased")).ToBeVisibleAsync(new() { Timeout = 30_000 });

        await Assertions.Expect(other.GetByText("Up with your little one?").First).ToBeVisibleAsync(new() { Timeout = 30_000 });
        await Assertions.Expect(other.GetByText("Mirabel")).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData("What is kept", "What you write is kept to carry on this talk")]
    [InlineData("Get a copy", "Here is everything I keep of you")]
    [InlineData("Erase everything", "Erase everything?")]
    public async Task Menu_WordsOfWhatIsKept_AreSaid(string entry, string answer)
    {
        await using var visitor = await browser.PhoneAsync(_host);
        await visitor.SeeAsync("Up with your little one?");
        await visitor.Page.Locator("#menu summary").ClickAsync();
        await visitor.PictureAsync("menu");

        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = entry }).ClickAsync();

        await visitor.SeeAsync(answer);
        await Assertions.Expect(visitor.Page.Locator("#menu")).Not.ToHaveAttributeAsync("open", "");
    }

    [Fact]
    public async Task RedFlag_IsAnsweredWithTheActionFirst()
    {
        await using var visitor = await browser.PhoneAsync(_host);

        await visitor.SayAsync("she's 5 weeks and 38.4");
        await visitor.SeeAsync("needs a doctor now");
        await visitor.PictureAsync("red-flag");

        await Assertions.Expect(visitor.Page.Locator(".webchat__bubble__content a[href^='tel:']").First).ToBeVisibleAsync();
    }
}
