using Microsoft.Playwright;

namespace Browser.Tests;

/// <summary>Where the view stands after a reply that is longer than the screen.</summary>
public sealed class ReplyInViewTests(BrowserFixture browser) : IClassFixture<BrowserFixture>, IDisposable
{
    // How far above the talk's edge the top of the last reply's first bubble lies, in pixels; below it when negative.
    private const string HiddenAbove =
        """
        () => {
            const bubbles = [...document.querySelectorAll('#webchat .webchat__bubble')];
            const first = bubbles[bubbles.findLastIndex(each => each.matches('.webchat__bubble--from-user')) + 1];
            return document.querySelector('.webchat__basic-transcript__scrollable').getBoundingClientRect().top - first.getBoundingClientRect().top;
        }
        """;

    private const string IsAtEnd =
        "() => { const talk = document.querySelector('.webchat__basic-transcript__scrollable'); return talk.scrollHeight - talk.clientHeight - talk.scrollTop < 2; }";

    private const string Place = "() => document.querySelector('.webchat__basic-transcript__scrollable').scrollTop";

    private readonly RealHost _host = RealHost.Start();

    public void Dispose() => _host.Dispose();

    [Theory]
    [InlineData(390, 844)]
    [InlineData(360, 640)]
    public async Task Alarm_OnAPhone_StaysAtTheCallForHelp(int width, int height)
    {
        await using var visitor = await browser.PhoneAsync(_host);
        await visitor.Page.SetViewportSizeAsync(width, height);

        await visitor.SayAsync("he is blue and not breathing");
        await visitor.SeeAsync("Call your emergency number now");
        await visitor.IsAtRestAsync();

        Assert.InRange(await visitor.Page.EvaluateAsync<double>(HiddenAbove), -height / 3.0, 0);
    }

    [Fact]
    public async Task Plan_OnAPhone_StaysAtItsFirstBubble()
    {
        await using var visitor = await browser.PhoneAsync(_host);
        await visitor.SayAsync("my 7 month old wakes every hour, make a plan");
        await visitor.SeeAsync("What helps most at falling asleep?");
        await visitor.SayAsync("skip");
        await visitor.SeeAsync("How much strength do you have");

        await visitor.SayAsync("skip");
        await visitor.SeeAsync("For every sleep");
        await visitor.IsAtRestAsync();

        Assert.InRange(await visitor.Page.EvaluateAsync<double>(HiddenAbove), -280, 0);
    }

    [Fact]
    public async Task ParentWhoScrolledToTheEnd_KeyboardComesUp_IsNotTakenBack()
    {
        await using var visitor = await browser.PhoneAsync(_host);
        await visitor.SayAsync("he is blue and not breathing");
        await visitor.SeeAsync("Call your emergency number now");
        await visitor.IsAtRestAsync();
        await visitor.Page.Mouse.MoveAsync(195, 500);
        await visitor.Page.Mouse.WheelAsync(0, 4000);
        await visitor.Page.WaitForFunctionAsync(IsAtEnd);
        await visitor.IsAtRestAsync();
        var place = await visitor.Page.EvaluateAsync<double>(Place);

        await visitor.Page.SetViewportSizeAsync(390, 420);
        await visitor.IsAtRestAsync();

        Assert.InRange(await visitor.Page.EvaluateAsync<double>(Place), place, double.MaxValue);
    }

    [Fact]
    public async Task Alarm_BeforeWebChat_StaysAtTheCallForHelp()
    {
        await using var visitor = await browser.PhoneAsync(_host, serviceWorkers: false);
        await visitor.Page.SetViewportSizeAsync(360, 640);
        await visitor.Page.RouteAsync("**/assets/webchat-*", route => route.AbortAsync());
        await visitor.Page.ReloadAsync();

        await visitor.Page.Locator("#words").FillAsync("he is blue and not breathing");
        await visitor.Page.Locator("#words").PressAsync("Enter");
        var said = visitor.Page.Locator("#said li.mine ~ li");
        await Assertions.Expect(said.Filter(new() { HasText = "Do what the call handler says" })).ToBeAttachedAsync(new() { Timeout = 30_000 });

        await Assertions.Expect(said.Filter(new() { HasText = "Call your emergency number now" })).ToBeInViewportAsync(new() { Ratio = 1 });
    }
}
