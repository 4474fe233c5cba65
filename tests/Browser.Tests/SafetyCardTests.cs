using Microsoft.Playwright;

namespace Browser.Tests;

/// <summary>The safety card at the head of the chat, as a hand finds it in a hurry.</summary>
public sealed class SafetyCardTests(BrowserFixture browser) : IClassFixture<BrowserFixture>, IDisposable
{
    private readonly RealHost _host = RealHost.Start(SmallTalkBot.Make);

    public void Dispose() => _host.Dispose();

    [Theory]
    [InlineData(390, 844)]
    [InlineData(360, 640)]
    public async Task Card_OnAPhone_ShowsEveryNumberToTapWithoutScrolling(int width, int height)
    {
        await using var visitor = await browser.PhoneAsync(_host);
        await visitor.Page.SetViewportSizeAsync(width, height);
        await visitor.Page.Locator("#safety summary").ClickAsync();
        await visitor.PictureAsync($"safety-card-{height}");

        var calls = visitor.Page.Locator(".card .calls a");
        await Assertions.Expect(calls).ToHaveTextAsync(["US, Canada 911", "UK 999", "Ireland, EU 112", "Australia 000", "New Zealand 111"]);
        foreach (var call in await calls.AllAsync())
            await Assertions.Expect(call).ToBeInViewportAsync(new() { Ratio = 1 });
    }

    [Fact]
    public async Task Card_WithTheKeyboardUp_LeavesTheBoxAndAMessageInView()
    {
        await using var visitor = await browser.PhoneAsync(_host);
        await visitor.Page.SetViewportSizeAsync(390, 420);
        await visitor.SayAsync("one");
        await visitor.SeeAsync("Answer 1");
        await Assertions.Expect(visitor.Page.GetByText("Emergency? Tap here")).ToBeVisibleAsync();
        await Assertions.Expect(visitor.Bubble("Answer 1").First).ToBeInViewportAsync(new() { Ratio = 0.5f });

        await visitor.Page.Locator("#safety summary").ClickAsync();
        await visitor.PictureAsync("safety-card-keyboard");

        await Assertions.Expect(visitor.Page.Locator(".card .calls a").First).ToBeInViewportAsync(new() { Ratio = 1 });
        await Assertions.Expect(visitor.SendBox).ToBeInViewportAsync(new() { Ratio = 1 });
    }
}
