using GentleSleepBot.Storage.Coaches;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Browser.Tests;

/// <summary>A coach's way from the one-time link to an answer in a client's open chat, with the product's own bot.</summary>
public sealed class CoachPortalTests(BrowserFixture browser) : IClassFixture<BrowserFixture>, IDisposable
{
    private readonly RealHost _host = RealHost.Start();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task Handoff_FromALinkToAnAnswer_StaysInOneChat()
    {
        await using var coach = await CoachVisitor.EnrolAsync(browser, _host, "Ana Ruiz");
        var link = await coach.MakeLinkAsync("The Okafor family", greeting: "Hello, I am glad you wrote.");
        await coach.PictureAsync("coach-link");

        await using var parent = await browser.PhoneAsync(_host, link);
        await Assertions.Expect(parent.Page.Locator("h1")).ToContainTextAsync("with Ana Ruiz");
        await Assertions.Expect(parent.Page.Locator("#safety summary")).ToContainTextAsync("999");
        await parent.SayAsync("my 7 month old wakes every hour");
        await Assertions.Expect(parent.Page.Locator("#webchat .webchat__suggested-action").First).ToBeVisibleAsync(new() { Timeout = 30_000 });
        await parent.SeeAsync("share a summary");
        await parent.PictureAsync("sharing-offered");
        await parent.SayAsync("talk to my coach");
        await parent.SeeAsync("Ana Ruiz would get just this");
        await parent.PictureAsync("handoff-summary");
        await parent.SayAsync("Change it");
        await parent.SeeAsync("Write it in your own words");
        await parent.SayAsync("Could we speak about her naps this week?");
        await parent.SeeAsync("speak about her naps");
        await parent.SayAsync("Send this");
        await parent.SeeAsync("It is with Ana Ruiz");

        await coach.Page.GotoAsync(coach.Site + "/coach");
        await coach.PictureAsync("coach-today");
        await coach.Page.GetByText("speak about her naps").ClickAsync();
        await coach.Page.Locator("#answer").FillAsync("You should let her cry it out.");
        await coach.Page.GetByRole(AriaRole.Button, new() { Name = "Send" }).ClickAsync();
        await Assertions.Expect(coach.Page.Locator("main > .fault")).ToContainTextAsync("let her cry");
        await coach.PictureAsync("coach-answer-refused");
        await coach.Page.Locator("#answer").FillAsync("Of course. Thursday at ten, and stay close until then.");
        await coach.Page.GetByRole(AriaRole.Button, new() { Name = "Send" }).ClickAsync();

        await parent.SeeAsync("Thursday at ten");
        await parent.PictureAsync("handoff-answered");
        Assert.Empty(coach.Complaints);
        Assert.Empty(parent.Complaints);
    }

    [Fact]
    public async Task Client_WhoSharesMoreAndLess_IsSeenJustSoFar()
    {
        await using var coach = await CoachVisitor.EnrolAsync(browser, _host, "Ana Ruiz");
        var link = await coach.MakeLinkAsync("The Okafor family");
        await using var parent = await browser.PhoneAsync(_host, link);
        await parent.SayAsync("my 7 month old Mirabel wakes every hour");
        await parent.SeeAsync("share a summary");
        await coach.Page.GotoAsync(coach.Site + "/coach");
        await Assertions.Expect(coach.Page.Locator("main")).ToContainTextAsync("Nobody shares anything");

        await parent.SayAsync("share a summary");
        await parent.SeeAsync("Ana Ruiz sees a summary");
        await coach.Page.ReloadAsync();
        await coach.PictureAsync("coach-today-sharing");
        await coach.Page.GetByText("Shares a summary").ClickAsync();
        await Assertions.Expect(coach.Page.Locator("main")).ToContainTextAsync("a child of seven months");
        await Assertions.Expect(coach.Page.Locator("main")).Not.ToContainTextAsync("Mirabel");
        await coach.PictureAsync("coach-client-summary");
        Assert.Empty(await coach.FaultsByAxeAsync());

        await coach.Page.GetByRole(AriaRole.Link, new() { Name = "Make a plan with them" }).ClickAsync();
        await coach.Page.GetByLabel("Bright days, dim evenings", new() { Exact = true }).CheckAsync();
        await coach.Page.Locator("#note").FillAsync("Just the light this week.");
        await coach.Page.GetByRole(AriaRole.Button, new() { Name = "Look at it first" }).ClickAsync();
        await Assertions.Expect(coach.Page.Locator("main")).ToContainTextAsync("If there is protest");
        Assert.Empty(await coach.FaultsByAxeAsync());
        await coach.PictureAsync("coach-plan");
        await coach.Page.GetByRole(AriaRole.Button, new() { Name = "Sign and send" }).ClickAsync();
        await Assertions.Expect(coach.Page.Locator(".notice")).ToContainTextAsync("Signed and sent");
        await parent.SeeAsync("Signed by Ana Ruiz");
        await parent.PictureAsync("coach-plan-signed");

        await parent.SayAsync("share everything");
        await parent.SeeAsync("can read this whole talk");
        await coach.Page.ReloadAsync();
        await Assertions.Expect(coach.Page.Locator("main")).ToContainTextAsync("Mirabel wakes");
        Assert.Empty(await coach.FaultsByAxeAsync());

        await parent.SayAsync("private");
        await parent.SeeAsync("Ana Ruiz sees nothing of this talk.");
        await Assertions.Expect(parent.Bubble("Ana Ruiz sees nothing of this talk.")).ToHaveCountAsync(2);
        Assert.Equal(404, (await coach.Page.ReloadAsync())!.Status);
    }

    [Fact]
    public async Task SignIn_WithThePasskeyOfEnrolment_OpensThePortal()
    {
        await using var coach = await CoachVisitor.EnrolAsync(browser, _host, "Ana Ruiz");
        await coach.Page.GotoAsync(coach.Site + "/coach/settings");
        await coach.Page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await coach.Page.WaitForURLAsync("**/coach/sign-in");
        await coach.PictureAsync("coach-sign-in");

        await coach.ByPasskeyAsync("Sign in with a passkey");

        await Assertions.Expect(coach.Page.Locator("h1")).ToHaveTextAsync("Today");
        await coach.Page.GotoAsync(coach.Site + "/coach/settings");
        await Assertions.Expect(coach.Page.Locator("main")).ToContainTextAsync("signed out");
        await Assertions.Expect(coach.Page.Locator("main")).ToContainTextAsync("signed in");
    }

    [Fact]
    public async Task Numbers_OfReaders_AreShownFromFiveOn()
    {
        await using var coach = await CoachVisitor.EnrolAsync(browser, _host, "Ana Ruiz");
        var code = (await coach.MakeLinkAsync("")).Split('/')[^1];
        var owner = (await _host.Services.GetRequiredService<ClientLinkTable>().FindAsync(code, TestContext.Current.CancellationToken))!.Coach;
        await _host.Services.GetRequiredService<CoachTopicTable>().SaveAsync(
            new CoachTopic("sling", owner, 0, null, "Naps in the sling", "can she nap in the sling\nonly naps in the sling\nsling naps", "Wear {child} for the next nap.", "", "", "", 0), TestContext.Current.CancellationToken);
        for (var client = 0; client < 5; client++)
        {
            await using var parent = await browser.PhoneAsync(_host, "/c/" + code);
            await parent.SayAsync("my 7 month old wakes every hour");
            await parent.SeeAsync("share a summary");
        }

        await coach.Page.GotoAsync(coach.Site + "/coach/numbers");

        await coach.PictureAsync("coach-numbers");
        await Assertions.Expect(coach.Page.Locator("tr", new() { HasText = "Naps in the sling" })).ToContainTextAsync("fewer than 5");
        await Assertions.Expect(coach.Page.Locator("table").Last.Locator("tr").First.Locator("td")).ToHaveTextAsync("5");
        await Assertions.Expect(coach.Page.Locator("table").Last.Locator("tr").Last).ToContainTextAsync("Each other topic");
        Assert.Empty(await coach.FaultsByAxeAsync());
    }

    [Fact]
    public async Task Settings_OnADeviceOfAnotherTimeZone_OffersIt()
    {
        await using var coach = await CoachVisitor.EnrolAsync(browser, _host, "Ana Ruiz");
        await coach.Page.AddInitScriptAsync("Intl.DateTimeFormat.prototype.resolvedOptions = () => ({ timeZone: 'Asia/Kolkata' })");
        await coach.Page.GotoAsync(coach.Site + "/coach/settings");

        await coach.Page.GetByRole(AriaRole.Button, new() { Name = "Use Asia/Kolkata, as on this device" }).ClickAsync();
        await coach.Page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();

        await Assertions.Expect(coach.Page.Locator(".notice")).ToHaveTextAsync("Saved.");
        await Assertions.Expect(coach.Page.Locator("#zone")).ToHaveValueAsync("Asia/Kolkata");
    }

    [Fact]
    public async Task Link_Ended_AsksFirst()
    {
        await using var coach = await CoachVisitor.EnrolAsync(browser, _host, "Ana Ruiz");
        await coach.MakeLinkAsync("The Okafor family");
        var end = coach.Page.GetByRole(AriaRole.Button, new() { Name = "Yes, end it" });
        await Assertions.Expect(end).ToBeHiddenAsync();

        await coach.Page.GetByText("End this link", new() { Exact = true }).ClickAsync();
        await end.ClickAsync();

        await Assertions.Expect(coach.Page.Locator(".notice")).ToHaveTextAsync("The link is ended.");
    }

    [Fact]
    public async Task Session_EndedElsewhere_IsOver()
    {
        await using var coach = await CoachVisitor.EnrolAsync(browser, _host, "Ana Ruiz");
        await coach.Page.GotoAsync(coach.Site + "/coach/settings");

        await coach.Page.GetByRole(AriaRole.Button, new() { Name = "End this session" }).ClickAsync();

        await coach.Page.WaitForURLAsync("**/coach/sign-in*");
    }

    [Fact]
    public async Task OneTimeLink_UsedTwice_OpensNothing()
    {
        await using var coach = await CoachVisitor.EnrolAsync(browser, _host, "Ana Ruiz");
        var path = await CoachVisitor.InviteAsync(_host, "Bea Lund");
        await using var first = await browser.CoachAsync(_host, path, ColorScheme.Light);
        await first.Page.Locator("#name-too").FillAsync("Bea Lund");
        await first.Page.Locator("#password").FillAsync("warm milk and a long walk");
        await first.Page.GetByRole(AriaRole.Button, new() { Name = "Use a password" }).ClickAsync();
        var key = await first.Page.Locator("code").InnerTextAsync();
        await first.PictureAsync("coach-authenticator");
        await first.Page.Locator("#code").FillAsync(Totp.Now(key));
        await first.Page.GetByRole(AriaRole.Button, new() { Name = "Finish" }).ClickAsync();
        await first.Page.WaitForURLAsync("**/coach");

        await using var second = await browser.CoachAsync(_host, path, ColorScheme.Light);

        await Assertions.Expect(second.Page.Locator("main")).ToContainTextAsync("has been used");
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task EveryPage_ByAxe_HasNoFaults(ColorScheme colours)
    {
        var invitation = await CoachVisitor.InviteAsync(_host, "Cara Stone");
        await using var coach = await CoachVisitor.EnrolAsync(browser, _host, "Ana Ruiz", colours);
        var link = await coach.MakeLinkAsync("The Okafor family", origin: "https://example.org");
        var links = _host.Services.GetRequiredService<ClientLinkTable>();
        var owner = (await links.FindAsync(link["/c/".Length..], TestContext.Current.CancellationToken))!;
        await _host.Services.GetRequiredService<HandoffTable>().AddAsync(
            new Handoff("asked", "parent", owner.Coach, owner.Code, "{}", "Could we speak about her naps?", 0, 0, null, null), TestContext.Current.CancellationToken);
        await _host.Services.GetRequiredService<CoachTopicTable>().SaveAsync(
            new CoachTopic("sling", owner.Coach, 0, null, "Naps in the sling", "can she nap in the sling\nonly naps in the sling\nsling naps", "Wear {child} for the next nap.", "Being close helps.", "", "", 0),
            TestContext.Current.CancellationToken);
        await links.JoinAsync("parent", owner, TimeProvider.System.GetUtcNow(), TestContext.Current.CancellationToken);
        await _host.Services.GetRequiredService<ClientShareTable>().SetAsync(
            new ClientShare("parent", "client", owner.Coach, owner.Code, """{"channelId":"directline","conversation":{"id":"talk"}}""", "talk", 0), TestContext.Current.CancellationToken);
        var faults = new List<string>();
        foreach (var path in new[] { "/coach", "/coach/asked/asked", "/coach/topics", "/coach/topics/new", "/coach/topics/sling", "/coach/numbers", "/coach/clients/client", "/coach/clients/client/plan", "/coach/links", "/coach/links/" + link["/c/".Length..], "/coach/settings", "/coach/sign-in", invitation })
        {
            await coach.Page.GotoAsync(coach.Site + path);
            faults.AddRange((await coach.FaultsByAxeAsync()).Select(fault => $"{path}: {fault}"));
            await coach.PictureAsync($"coach{(path == invitation ? "-enrol" : path["/coach".Length..].Replace(link["/c/".Length..], "one", StringComparison.Ordinal).Replace('/', '-'))}-{colours}");
        }

        Assert.Empty(faults);
        Assert.All(coach.Requested, address => Assert.StartsWith(coach.Site, address, StringComparison.Ordinal));
    }
}
