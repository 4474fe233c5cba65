using Microsoft.Playwright;

namespace Browser.Tests;

/// <summary>The first words of the page, before Web Chat has taken over and after.</summary>
public sealed class ChatFirstWordsTests(BrowserFixture browser) : IClassFixture<BrowserFixture>, IDisposable
{
    private readonly RealHost _host = RealHost.Start();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task Greeting_OnceWebChatIsThere_HasTheSameWords()
    {
        await using var visitor = await browser.PhoneAsync(_host, serviceWorkers: false);
        await visitor.Page.RouteAsync("**/assets/webchat-*", route => route.AbortAsync());
        await visitor.Page.ReloadAsync();
        var before = await visitor.Page.Locator(".greeting p").AllInnerTextsAsync();
        await visitor.PictureAsync("first-words");

        await visitor.Page.UnrouteAllAsync();
        await visitor.Page.ReloadAsync();
        await visitor.SeeAsync("Up with your little one?");

        var after = await visitor.Bubble("Up with your little one?").First.Locator("p").AllInnerTextsAsync();
        Assert.Equal(before, after.Select(words => words.Replace('’', '\'')));
    }

    [Fact]
    public async Task CoachesGreeting_OnceWebChatIsThere_CanStillBeRead()
    {
        await using var coach = await CoachVisitor.EnrolAsync(browser, _host, "Ana Ruiz");
        var link = await coach.MakeLinkAsync("The Okafor family", "Hello you two. Write as it comes.");

        await using var parent = await browser.PhoneAsync(_host, link);
        await parent.SeeAsync("Hello you two. Write as it comes.");
        await parent.SeeAsync("Ana Ruiz sees nothing of this talk unless you say so.");
        await parent.PictureAsync("first-words-of-a-coach");

        Assert.Equal(0, await parent.Page.Locator("#webchat .webchat__bubble__content").EvaluateAllAsync<int>(
            "bubbles => bubbles.findIndex(each => each.textContent.includes('Hello you two'))"));
        await parent.Page.ReloadAsync();
        await parent.SeeAsync("Hello you two. Write as it comes.");
        await Assertions.Expect(parent.Bubble("Hello you two")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task LinkThatEnded_OnceWebChatIsThere_SaysSoUntilTheParentWrites()
    {
        await using var parent = await browser.PhoneAsync(_host, "/c/nobody");
        await parent.SeeAsync("Up with your little one?");
        await parent.PictureAsync("link-ended");
        await Assertions.Expect(parent.Page.GetByText("This link is no longer in use.")).ToBeVisibleAsync();
        Assert.Empty(await parent.FaultsByAxeAsync());

        await parent.SayAsync("my 7 month old wakes every hour");

        await Assertions.Expect(parent.Page.GetByText("This link is no longer in use.")).ToBeHiddenAsync();
    }
}
