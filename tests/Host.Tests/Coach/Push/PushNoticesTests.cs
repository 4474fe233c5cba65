using System.Text;
using GentleSleepBot.Host.Coach;
using GentleSleepBot.Host.Coach.Push;
using GentleSleepBot.Host.Mail;
using GentleSleepBot.Storage.Coaches;
using Host.Tests.Hosting;
using Host.Tests.Mail;
using Microsoft.Extensions.DependencyInjection;

namespace Host.Tests.Coach.Push;

public sealed class PushNoticesTests : IAsyncLifetime
{
    private const string Words = "She only naps on me";

    private readonly KeptMails _mails = new();
    private readonly PushBrowser _phone = new();
    private readonly PushBrowser _desk = new();
    private BotHost _host = null!;
    private PushService _service = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _service = await PushService.StartAsync();
        _host = new BotHost
        {
            Parts = services => services
                .AddSingleton<IMailer>(_mails)
                .AddSingleton<IPushSender>(provider => ActivatorUtilities.CreateInstance<PushSender>(provider, _service.Client())),
        };
        await _host.LinkAsync();
        await AddAsync(_phone, "https://web.push.apple.com/phone");
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        await _service.DisposeAsync();
        _phone.Dispose();
        _desk.Dispose();
    }

    [Fact]
    public async Task Asked_OnEveryBrowser_IsToldOnceWithoutAWordOfIt()
    {
        await AddAsync(_desk, "https://fcm.googleapis.com/fcm/send/desk");
        await AskAsync("one");
        await AskAsync("two");

        await RoundAsync();
        await RoundAsync();

        var posted = new[] { await _service.NextAsync(), await _service.NextAsync() }.OrderBy(post => post.Address, StringComparer.Ordinal).ToArray();
        Assert.Equal(2, _service.Count);
        Assert.Equal("asked", _desk.Open(posted[0].Body));
        Assert.Equal("asked", _phone.Open(posted[1].Body));
        Assert.All(posted, post => Assert.DoesNotContain(Words, string.Join('\n', post.Headers.Values) + Encoding.Latin1.GetString(post.Body), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Asked_WhileTheMailServerIsAway_IsToldOnBrowsersOnce()
    {
        var ana = await AnaAsync();
        (ana.Email, ana.TellsAtOnce, _mails.IsAway) = ("ana@example.org", true, true);
        Assert.True(await _host.Get<CoachAccounts>().UpdateAsync(ana, Ct));
        await AskAsync("one");

        for (var round = 0; round < 2; round++)
        {
            await ActivatorUtilities.CreateInstance<CoachNotices>(_host.Services).TellAsync(Ct);
            await RoundAsync();
        }

        Assert.Equal(1, _service.Count);
    }

    [Theory]
    [InlineData(404)]
    [InlineData(410)]
    public async Task Browser_ThatIsGone_IsNotTriedAgain(int status)
    {
        _service.Answers(status);
        await AskAsync("one");

        await RoundAsync();

        Assert.Empty(await _host.Get<PushDesk>().ListAsync(Coaches.Ana, Ct));
    }

    [Fact]
    public async Task Service_ThatWantsRest_IsTriedAgainNoSooner()
    {
        _service.Answers(429, "600");
        await AskAsync("one");
        await RoundAsync();

        _host.Clock.Advance(TimeSpan.FromSeconds(599));
        await AskAsync("two");
        await RoundAsync();
        Assert.Equal(1, _service.Count);

        _host.Clock.Advance(TimeSpan.FromSeconds(1));
        await RoundAsync();
        await RoundAsync();
        Assert.Equal(2, _service.Count);
    }

    [Fact]
    public async Task Service_ThatFails_IsTriedEverLaterAndAtLastNoMore()
    {
        for (var failure = 0; failure < 30; failure++)
            _service.Answers(500);
        await AskAsync("one");
        var tries = new List<int>();

        for (var minute = 0; minute <= 13 * 60; minute++)
        {
            var before = _service.Count;
            await RoundAsync();
            if (_service.Count > before)
                tries.Add(minute);
            _host.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        Assert.Equal([0, 1, 3, 7, 15, 31, 63, 127, 191], tries.Take(9));
        Assert.InRange(tries[^1], 600, 12 * 60);
        await AskAsync("two");
        _service.Moods.Clear();
        await RoundAsync();
        Assert.Equal(tries.Count + 1, _service.Count);
    }

    [Fact]
    public async Task Service_ThatRefuses_IsLeftAloneUntilSomeoneAsksAgain()
    {
        _service.Answers(403);
        await AskAsync("one");
        await RoundAsync();
        _host.Clock.Advance(TimeSpan.FromHours(1));
        await RoundAsync();
        Assert.Equal(1, _service.Count);

        await AskAsync("two");
        await RoundAsync();

        Assert.Equal(2, _service.Count);
    }

    [Fact]
    public async Task Browser_Ended_IsNotTold()
    {
        Assert.False(await _host.Get<PushDesk>().RemoveAsync("bea", PushDesk.NameOf("https://web.push.apple.com/phone"), Ct));
        Assert.True(await _host.Get<PushDesk>().RemoveAsync(Coaches.Ana, PushDesk.NameOf("https://web.push.apple.com/phone"), Ct));
        await AskAsync("one");

        await RoundAsync();

        Assert.Equal(0, _service.Count);
    }

    [Fact]
    public async Task SumUp_AtTheCoachsHour_IsToldOnceADayAndOnlyWhileSomethingWaits()
    {
        var ana = await AnaAsync();
        ana.DigestHour = _host.Clock.GetUtcNow().Hour + 1;
        Assert.True(await _host.Get<CoachAccounts>().UpdateAsync(ana, Ct));
        await AskAsync("one");
        await RoundAsync();
        Assert.Equal("asked", _phone.Open((await _service.NextAsync()).Body));

        _host.Clock.Advance(TimeSpan.FromHours(1));
        await RoundAsync();
        await RoundAsync();
        Assert.Equal("waits", _phone.Open((await _service.NextAsync()).Body));
        Assert.Equal(2, _service.Count);

        await _host.Get<HandoffTable>().AnswerAsync(Coaches.Ana, "one", "Hold her.", _host.Clock.GetUtcNow(), Ct);
        _host.Clock.Advance(TimeSpan.FromDays(1));
        await RoundAsync();
        Assert.Equal(2, _service.Count);
    }

    [Fact]
    public async Task Add_MoreThanAFew_IsRefusedButTheSameAgainIsNot()
    {
        for (var more = 1; more < 20; more++)
            await AddAsync(_desk, $"https://fcm.googleapis.com/{more}");

        Assert.Contains("already", await TryAddAsync(_desk, "https://fcm.googleapis.com/more"), StringComparison.Ordinal);
        Assert.Null(await TryAddAsync(_phone, "https://web.push.apple.com/phone"));
    }

    [Fact]
    public async Task Key_OfAnotherMasterKey_LetsGoOfBrowsersThatExpectTheOld()
    {
        var pushes = _host.Get<CoachPushTable>();
        await pushes.SaveAsync(Assert.Single(await pushes.ListAsync(Coaches.Ana, Ct)) with { Id = "old", ServiceKey = "older" }, Ct);

        await _host.Get<PushKey>().StartAsync(Ct);

        Assert.NotEqual("old", Assert.Single(await pushes.ListAsync(Coaches.Ana, Ct)).Id);
    }

    private async Task RoundAsync()
    {
        var notices = ActivatorUtilities.CreateInstance<PushNotices>(_host.Services);
        await notices.TellAsync(Ct);
        await notices.SumUpAsync(Ct);
        await notices.DeliverAsync(Ct);
    }

    private async Task AddAsync(PushBrowser browser, string endpoint) => Assert.Null(await TryAddAsync(browser, endpoint));

    private Task<string?> TryAddAsync(PushBrowser browser, string endpoint) => _host.Get<PushDesk>().AddAsync(
        Coaches.Ana, "session", "a browser", new PushForm { Endpoint = endpoint, BrowserKey = browser.Key, BrowserSecret = browser.Secret }, Ct);

    private async Task<CoachAccount> AnaAsync() => (await _host.Get<CoachAccounts>().FindAsync(Coaches.Ana, Ct))!;

    private Task AskAsync(string id)
    {
        var now = _host.Clock.GetUtcNow();
        return _host.Get<HandoffTable>().AddAsync(
            new Handoff(id, "parent", Coaches.Ana, "code-of-ana", "{}", Words, now.ToUnixTimeMilliseconds(), now.AddDays(1).ToUnixTimeMilliseconds(), null, null), Ct);
    }
}
