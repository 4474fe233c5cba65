using GentleSleepBot.Host.Coach.Push;
using GentleSleepBot.Storage.Coaches;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Browser.Tests;

/// <summary>A coach turns notifications on and off. The browser's own push service is on the internet, so the page gets one that answers here.</summary>
public sealed class CoachNotificationTests(BrowserFixture browser) : IClassFixture<BrowserFixture>, IDisposable
{
    private const string Endpoint = "https://fcm.googleapis.com/fcm/send/only-here";

    private const string Subscribing =
        $$"""
        const held = 'subscription-of-the-test';
        const make = async key => {
            const keys = await crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, false, ['deriveBits']);
            return { key, p256dh: [...new Uint8Array(await crypto.subtle.exportKey('raw', keys.publicKey))], auth: [...crypto.getRandomValues(new Uint8Array(16))] };
        };
        const bytes = list => new Uint8Array(list).buffer;
        const shown = kept => kept && {
            endpoint: '{{Endpoint}}',
            options: { applicationServerKey: Uint8Array.from(atob(kept.key.replace(/-/g, '+').replace(/_/g, '/')), one => one.charCodeAt(0)).buffer },
            getKey: name => bytes(kept[name]),
            unsubscribe: async () => localStorage.removeItem(held),
        };
        PushManager.prototype.getSubscription = async () => shown(JSON.parse(localStorage.getItem(held)));
        PushManager.prototype.subscribe = async ({ applicationServerKey, userVisibleOnly }) => {
            if (!userVisibleOnly) throw new Error('silent');
            const kept = await make(applicationServerKey);
            localStorage.setItem(held, JSON.stringify(kept));
            return shown(kept);
        };
        """;

    private readonly RealHost _host = RealHost.Start();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task Notifications_TurnedOnAndOff_AreKeptForThisBrowserAlone()
    {
        await using var coach = await CoachVisitor.EnrolAsync(browser, _host, "Ana Ruiz");
        await TurnOnAsync(coach);
        await Assertions.Expect(coach.Page.Locator("form[data-push]")).ToContainTextAsync("(this one)");
        await Assertions.Expect(coach.Page.Locator("form[data-push-key]")).ToBeHiddenAsync();
        await coach.Page.GetByRole(AriaRole.Heading, new() { Name = "Notifications" }).EvaluateAsync("heading => heading.scrollIntoView()");
        await coach.PictureAsync("coach-notifications");
        Assert.Empty(await coach.FaultsByAxeAsync());
        var kept = Assert.Single(await KeptAsync());
        Assert.Equal((Endpoint, PushDesk.NameOf(Endpoint)), (kept.Endpoint, kept.Id));
        Assert.NotEmpty(kept.Session);

        await coach.Page.GetByRole(AriaRole.Button, new() { Name = "End notifications there" }).ClickAsync();

        await Assertions.Expect(coach.Page.GetByRole(AriaRole.Button, new() { Name = "Notify me on this browser" })).ToBeVisibleAsync();
        Assert.Empty(await KeptAsync());
        Assert.Empty(coach.Complaints);
        Assert.All(coach.Requested, address => Assert.StartsWith(coach.Site, address, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Session_Ended_EndsItsNotifications()
    {
        await using var coach = await CoachVisitor.EnrolAsync(browser, _host, "Ana Ruiz");
        await TurnOnAsync(coach);
        Assert.Single(await KeptAsync());

        await coach.Page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await coach.Page.WaitForURLAsync("**/coach/sign-in");

        Assert.Empty(await KeptAsync());
    }

    [Theory]
    [InlineData("asked", "Someone asked for you.")]
    [InlineData("waits", "Something waits for you.")]
    [InlineData("", "Someone asked for you.")]
    public async Task Worker_GivenANotice_ShowsItWithoutContent(string notice, string words)
    {
        await using var coach = await CoachVisitor.EnrolAsync(browser, _host, "Ana Ruiz");
        await TurnOnAsync(coach);
        var session = await coach.Page.Context.NewCDPSessionAsync(coach.Page);
        var registered = new TaskCompletionSource<string>();
        session.Event("ServiceWorker.workerRegistrationUpdated").OnEvent += (_, told) =>
        {
            foreach (var registration in told!.Value.GetProperty("registrations").EnumerateArray().Where(one => one.GetProperty("scopeURL").GetString()!.EndsWith("/coach/", StringComparison.Ordinal)))
                registered.TrySetResult(registration.GetProperty("registrationId").GetString()!);
        };
        await session.SendAsync("ServiceWorker.enable");

        var delivery = new Dictionary<string, object> { ["origin"] = coach.Site, ["registrationId"] = await registered.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken), ["data"] = notice };

        // A busy browser drops a notice now and then; as a push service does, it is delivered again.
        using var again = new PeriodicTimer(TimeSpan.FromSeconds(5));
        var shown = coach.Page.UntilAsync<string[]>("async () => (await (await navigator.serviceWorker.getRegistration('/coach/')).getNotifications()).map(one => [one.title, one.body])[0]");
        do await session.SendAsync("ServiceWorker.deliverPushMessage", delivery);
        while (await Task.WhenAny(shown, again.WaitForNextTickAsync(TestContext.Current.CancellationToken).AsTask()) != shown);

        Assert.Equal(["Gentle Sleep", words], await shown);
    }

    [Fact]
    public async Task Worker_NoticeTapped_OpensThePortal()
    {
        await using var coach = await browser.CoachAsync(_host, "/coach/sign-in", ColorScheme.Light);
        var script = await coach.Page.EvaluateAsync<string>("async () => (await fetch('/coach/push-worker.js')).text()");

        var done = await coach.Page.EvaluateAsync<string[]>(
            $$"""
            () => {
                const done = [], heard = {};
                const self = { addEventListener: (name, hear) => heard[name] = hear, clients: { openWindow: address => done.push(address) } };
                {{script}}
                heard.notificationclick({ notification: { close: () => done.push('closed') }, waitUntil: () => {} });
                return done;
            }
            """);

        Assert.Equal(["closed", "/coach"], done);
    }

    private static async Task TurnOnAsync(Visitor coach)
    {
        await coach.Page.Context.GrantPermissionsAsync(["notifications"], new() { Origin = coach.Site });
        await coach.Page.Context.AddInitScriptAsync(Subscribing);
        await coach.Page.GotoAsync(coach.Site + "/coach/settings");
        await coach.Page.GetByRole(AriaRole.Button, new() { Name = "Notify me on this browser" }).ClickAsync();
        await Assertions.Expect(coach.Page.Locator("main > .notice")).ToContainTextAsync("Notifications are on");
    }

    private async Task<IReadOnlyList<CoachPush>> KeptAsync()
    {
        var ct = TestContext.Current.CancellationToken;
        var coach = Assert.Single(await _host.Services.GetRequiredService<CoachTable>().ListAsync(ct));
        return await _host.Services.GetRequiredService<CoachPushTable>().ListAsync(coach.Coach, ct);
    }
}
