using Microsoft.Playwright;

namespace Browser.Tests;

/// <summary>A parent's whole way with a coach's link: open, ask, put right, plan, take their data along, be forgotten.</summary>
public sealed class ParentJourneyTests(BrowserFixture browser) : IClassFixture<BrowserFixture>, IDisposable
{
    private readonly RealHost _host = RealHost.Start();

    public void Dispose() => _host.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Parent_FromTheLinkToForgetMe_FindsTheirWay(bool onAPhone)
    {
        await using var coach = await CoachVisitor.EnrolAsync(browser, _host, "Ana Ruiz");
        var link = await coach.MakeLinkAsync("The Okafor family");
        await using var parent = onAPhone ? await browser.PhoneAsync(_host, link) : await browser.DesktopAsync(_host, link);
        var size = onAPhone ? "phone" : "desktop";

        await parent.SayAsync("my 5 month old Mirabel wakes every hour all night");
        await parent.SeeAsync("share a summary");
        await parent.SayAsync("actually she is 7 months");
        await parent.SeeAsync("Seven months, then");

        await parent.SayAsync("make a plan");
        await parent.SeeAsync("What helps most at falling asleep?");
        await parent.SayAsync("skip");
        await parent.SeeAsync("How much strength do you have");
        await parent.SayAsync("skip");
        await parent.SeeAsync("one change at a time");
        await parent.SeeAsync("Shall I remember this for next time?");
        await parent.PictureAsync($"journey-plan-{size}");
        await parent.SayAsync("No, let it go");
        Assert.Empty(await parent.FaultsByAxeAsync());

        await parent.SayAsync("share the plan");
        await parent.SeeAsync("/plan/");
        await using (var other = await browser.PhoneAsync(_host, await parent.Page.Locator("a[href*='/plan/']").First.EvaluateAsync<string>("link => new URL(link.href).pathname")))
        {
            await Assertions.Expect(other.Page.Locator("main")).ToContainTextAsync("one change at a time");
            await Assertions.Expect(other.Page.Locator("main")).Not.ToContainTextAsync("Mirabel");
            await other.PictureAsync($"plan-page-{size}");
            Assert.Empty(await other.FaultsByAxeAsync());
        }

        await parent.SayAsync("export");
        await parent.SeeAsync("Here is everything I keep of you");
        await Assertions.Expect(parent.Page.GetByText("my-data.json").First).ToBeVisibleAsync(new() { Timeout = 30_000 });

        Assert.Contains("999", await parent.KeptInTheBrowserAsync(), StringComparison.Ordinal);
        Assert.Empty(parent.Complaints);
        await parent.Page.RouteAsync("**/talk", route => route.AbortAsync());
        await parent.Page.ReloadAsync();
        await Assertions.Expect(parent.Page.Locator("#said")).ToContainTextAsync("For every sleep");
        await parent.PictureAsync($"journey-plan-without-a-line-{size}");
        await parent.Page.UnrouteAllAsync();
        await parent.SeeAsync("Here is everything I keep of you");
        parent.Complaints.Clear();

        await parent.SayAsync("forget me");
        await parent.SeeAsync("Erase everything?");
        await parent.SayAsync("Erase");
        await Assertions.Expect(parent.Page.GetByText("All that I kept of you is erased")).ToBeVisibleAsync(new() { Timeout = 30_000 });
        await parent.SeeAsync("Up with your little one?");
        await parent.PictureAsync($"journey-forgotten-{size}");
        await parent.SayAsync("we begin anew");
        await Assertions.Expect(parent.Bubble("we begin anew")).ToHaveCountAsync(1, new() { Timeout = 30_000 });

        await Assertions.Expect(parent.Page.GetByText("Mirabel")).ToHaveCountAsync(0);
        var kept = await parent.KeptInTheBrowserAsync();
        Assert.DoesNotContain("Mirabel", kept, StringComparison.Ordinal);
        Assert.DoesNotContain("[\"plan:", kept, StringComparison.Ordinal);
        Assert.Empty(await parent.Page.Context.CookiesAsync());
        Assert.All(parent.Requested, address => Assert.Matches($"^(ws|http)://localhost:{_host.Port}/|^blob:|^data:", address));
        Assert.Empty(parent.Complaints);
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task AuthenticatorStep_ByAxe_HasNoFaults(ColorScheme colours)
    {
        await using var coach = await browser.CoachAsync(_host, await CoachVisitor.InviteAsync(_host, "Bea Lund"), colours);
        await coach.Page.Locator("#name-too").FillAsync("Bea Lund");
        await coach.Page.Locator("#password").FillAsync("warm milk and a long walk");
        await coach.Page.GetByRole(AriaRole.Button, new() { Name = "Use a password" }).ClickAsync();
        await Assertions.Expect(coach.Page.Locator("#code")).ToBeVisibleAsync();
        Assert.Empty(await coach.FaultsByAxeAsync());

        await coach.Page.Locator("#code").FillAsync(Totp.Now(await coach.Page.Locator("code").InnerTextAsync()));
        await coach.Page.GetByRole(AriaRole.Button, new() { Name = "Finish" }).ClickAsync();
        await coach.Page.WaitForURLAsync("**/coach");
        await coach.Page.GotoAsync(coach.Site + "/coach/settings");
        await coach.Page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await coach.Page.Locator("#name").FillAsync("Bea Lund");
        await coach.Page.Locator("#password").FillAsync("warm milk and a long walk");
        await coach.Page.GetByRole(AriaRole.Button, new() { Name = "Sign in with a password" }).ClickAsync();
        await Assertions.Expect(coach.Page.Locator("#code")).ToBeVisibleAsync();
        Assert.Empty(await coach.FaultsByAxeAsync());
    }

    [Theory]
    [InlineData("/")]
    [InlineData("link")]
    public async Task PageWithoutScripts_ByAxe_HasNoFaults(string path)
    {
        await using var coach = await CoachVisitor.EnrolAsync(browser, _host, "Ana Ruiz");
        await using var parent = await browser.PhoneAsync(_host, path == "/" ? path : await coach.MakeLinkAsync("The Okafor family"), scripts: false);
        Assert.Empty(await browser.FaultsOfStillPageAsync(_host, await parent.Page.ContentAsync()));

        await parent.Page.Locator("#words").FillAsync("my 7 month old wakes every hour");
        await parent.Page.GetByRole(AriaRole.Button, new() { Name = "Send" }).ClickAsync();
        await Assertions.Expect(parent.Page.Locator("#said")).ToContainTextAsync("little one");

        Assert.Empty(await browser.FaultsOfStillPageAsync(_host, await parent.Page.ContentAsync()));
    }
}
