using Microsoft.Playwright;

namespace Browser.Tests;

/// <summary>What stands in and below the bubble of an answer with sources.</summary>
public sealed class ChatAnswerTests(BrowserFixture browser) : IClassFixture<BrowserFixture>, IDisposable
{
    private readonly RealHost _host = RealHost.Start();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task Sources_OfAnAnswer_AreFoldedAndNameEachDocumentOnce()
    {
        await using var visitor = await browser.PhoneAsync(_host);
        await visitor.SayAsync("my 5 month old is up every hour all night, is that normal");
        await visitor.SeeAsync("Waking at night is normal");
        var sources = visitor.Page.Locator(".webchat__link-definitions").First;
        await Assertions.Expect(sources).Not.ToHaveAttributeAsync("open", "");
        await visitor.PictureAsync("sources-folded");

        await sources.Locator("summary").ClickAsync();
        await visitor.PictureAsync("sources-open");

        var titles = await sources.Locator(".webchat__link-definitions__list-item:visible").AllInnerTextsAsync();
        Assert.NotEmpty(titles);
        Assert.Equal(titles.Count, titles.Select(title => title.TrimStart("0123456789 \n".ToCharArray())).Distinct().Count());
        await Assertions.Expect(sources.Locator("summary")).ToHaveTextAsync(titles.Count == 1 ? "1 source" : $"{titles.Count} sources");
        await Assertions.Expect(visitor.Page.GetByText("Automated answer, not medical advice").First).ToBeVisibleAsync();
        Assert.InRange((await visitor.Page.GetByText("Automated answer, not medical advice").First.BoundingBoxAsync())!.Height, 1, 30);
        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Button, new() { Name = "This helped" }).First).ToBeVisibleAsync();
        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Button, new() { Name = "This did not help" }).First).ToBeVisibleAsync();
    }
}
