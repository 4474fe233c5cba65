using Microsoft.Playwright;

namespace Browser.Tests;

/// <summary>A coach's own words, from the first letter to a client's chat.</summary>
public sealed class CoachTopicTests(BrowserFixture browser) : IClassFixture<BrowserFixture>, IDisposable
{
    private readonly RealHost _host = RealHost.Start();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task Topic_WrittenAndPublished_AnswersTheCoachsClient()
    {
        await using var coach = await CoachVisitor.EnrolAsync(browser, _host, "Ana Ruiz");
        var link = await coach.MakeLinkAsync("The Okafor family");
        await coach.Page.GotoAsync(coach.Site + "/coach/topics/new");
        await coach.Page.Locator("#title").FillAsync("Naps in the sling");
        await coach.Page.Locator("#phrasings").FillAsync("can she nap in the sling all day\nhe only naps in the sling\nis a nap in the carrier fine");
        await coach.Page.Locator("#rightNow").FillAsync("Wear {child} for the next nap.\n\nThen let her cry it out.");
        await Assertions.Expect(coach.Page.Locator("#preview")).ToContainTextAsync("Right now, line 3");
        await coach.Page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Assertions.Expect(coach.Page.Locator("main > .fault")).ToContainTextAsync("Not saved");
        await coach.Page.Locator("#preview").ScrollIntoViewIfNeededAsync();
        await coach.PictureAsync("coach-topic-refused");

        await coach.Page.Locator("#rightNow").FillAsync("Wear {child} for the next nap and walk for **ten minutes**. Keep the face in view.");
        await Assertions.Expect(coach.Page.Locator("#preview")).ToContainTextAsync("Wear your little one for the next nap");
        await coach.Page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Assertions.Expect(coach.Page.Locator(".notice")).ToContainTextAsync("version 1");
        await coach.Page.GetByRole(AriaRole.Button, new() { Name = "Publish version 1" }).ClickAsync();
        await Assertions.Expect(coach.Page.Locator(".notice")).ToContainTextAsync("Published");
        await coach.PictureAsync("coach-topic");

        await using var parent = await browser.PhoneAsync(_host, link);
        await parent.SayAsync("can he nap in the sling all day?");
        await parent.SeeAsync("From Ana Ruiz: the coach");
        await parent.PictureAsync("coach-own-words");
        await parent.Page.GotoAsync(coach.Site + await parent.Page.Locator($"a[href*='{link}/own/']").First.EvaluateAsync<string>("link => new URL(link.href).pathname"));

        await Assertions.Expect(parent.Page.Locator("h1")).ToHaveTextAsync("Naps in the sling");
        Assert.Empty(await parent.FaultsByAxeAsync());
        Assert.Empty(coach.Complaints);
        Assert.Empty(parent.Complaints);
    }
}
