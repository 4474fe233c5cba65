using System.Net;
using System.Net.Sockets;
using GentleSleepBot.Host.Coach.Push;
using GentleSleepBot.Storage.Coaches;
using Host.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Host.Tests.Coach.Push;

public sealed class PushSenderTests : IAsyncLifetime
{
    private const string Endpoint = "https://updates.push.services.mozilla.com/wpush/v2/secret";

    private readonly BotHost _host = new();
    private readonly PushBrowser _browser = new();
    private PushService _service = null!;

    public async ValueTask InitializeAsync() => _service = await PushService.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await _service.DisposeAsync();
        _browser.Dispose();
        await _host.DisposeAsync();
    }

    [Fact]
    public async Task Send_Taken_IsOpenedByTheBrowserAlone()
    {
        Assert.Equal(new PushOutcome(PushOutcomeKind.Taken), await SendAsync());

        var posted = await _service.NextAsync();
        using var other = new PushBrowser();
        Assert.Equal(Endpoint, posted.Address);
        Assert.Equal("aes128gcm", posted.Headers["Content-Encoding"]);
        Assert.Equal(("43200", "high", "asked"), (posted.Headers["TTL"], posted.Headers["Urgency"], posted.Headers["Topic"]));
        Assert.Equal("asked", _browser.Open(posted.Body));
        Assert.ThrowsAny<Exception>(() => other.Open(posted.Body));
    }

    [Fact]
    public async Task Send_TwoKindsOfNotice_AreOfOneLength()
    {
        await SendAsync();
        await SendAsync(notice: PushNotices.Waits);

        Assert.Equal((await _service.NextAsync()).Body.Length, (await _service.NextAsync()).Body.Length);
    }

    [Theory]
    [InlineData("https://sleep.example", "", "https://sleep.example")]
    [InlineData("https://sleep.example", "Gentle Sleep <no-reply@sleep.example>", "mailto:no-reply@sleep.example")]
    [InlineData("http://localhost:5080", "", null)]
    public async Task Send_Token_IsSignedWithOurKeyAndNamesWhomToWriteTo(string address, string from, string? contact)
    {
        _host.Settings["Site:PublicAddress"] = address;
        _host.Settings["Mail:From"] = from;
        _host.Settings["Mail:Host"] = from.Length > 0 ? "mail.sleep.example" : "";
        await SendAsync();

        var posted = await _service.NextAsync();

        var token = await posted.TokenAsync();
        Assert.Equal(_host.Get<PushKey>().Public, posted.Key);
        Assert.Equal(contact, token.TryGetPayloadValue<string>("sub", out var named) ? named : null);
    }

    [Theory]
    [InlineData(404, null, "Gone", null)]
    [InlineData(410, null, "Gone", null)]
    [InlineData(429, "120", "Later", 120)]
    [InlineData(429, "Sun, 01 Mar 2026 03:10:00 GMT", "Later", 600)]
    [InlineData(503, "7", "Later", 7)]
    [InlineData(500, null, "Later", null)]
    [InlineData(302, null, "Refused", null)]
    [InlineData(400, null, "Refused", null)]
    [InlineData(403, null, "Refused", null)]
    [InlineData(413, null, "Refused", null)]
    public async Task Send_ServiceSaysNo_IsWhatItMeans(int status, string? retryAfter, string kind, int? seconds)
    {
        _service.Answers(status, retryAfter);

        var outcome = await SendAsync();

        Assert.Equal((kind, seconds), (outcome.Kind.ToString(), (int?)outcome.RetryAfter?.TotalSeconds));
        Assert.Equal(1, _service.Count);
    }

    [Fact]
    public async Task Send_ServiceSlow_IsForLater()
    {
        _service.SaysNothing();

        Assert.Equal(new PushOutcome(PushOutcomeKind.Later), await SendAsync(patience: TimeSpan.FromMilliseconds(200)));
    }

    [Fact]
    public async Task Send_HostStopping_IsNotTakenForASlowService()
    {
        using var stopping = new CancellationTokenSource();
        _service.SaysNothing();
        var sending = Sender(_service.Client()).SendAsync(Push(), stopping.Token);
        await _service.NextAsync();

        await stopping.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);
    }

    [Fact]
    public async Task Send_AddressNotAllowedAnyMore_PostsNothing()
    {
        var outcome = await Sender(_service.Client()).SendAsync(Push() with { Endpoint = "https://elsewhere.example/1" }, TestContext.Current.CancellationToken);

        Assert.Equal((PushOutcomeKind.Gone, 0), (outcome.Kind, _service.Count));
    }

    [Fact]
    public async Task Send_KeyThatIsNone_IsLetGoOf() =>
        Assert.Equal(PushOutcomeKind.Gone, (await Sender(_service.Client()).SendAsync(Push() with { BrowserKey = "AAAA" }, TestContext.Current.CancellationToken)).Kind);

    [Fact]
    public async Task MakeClient_NameOfThisMachine_IsNeverCalled()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        using var client = PushSender.MakeClient();

        var refused = await Assert.ThrowsAsync<HttpRequestException>(() => client.GetAsync(new Uri($"http://localhost:{((IPEndPoint)listener.LocalEndpoint).Port}/"), TestContext.Current.CancellationToken));

        Assert.Contains("no public address", refused.Message, StringComparison.Ordinal);
        Assert.False(listener.Pending());
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("10.1.2.3")]
    [InlineData("172.31.0.1")]
    [InlineData("192.168.1.1")]
    [InlineData("169.254.169.254")]
    [InlineData("100.64.0.1")]
    [InlineData("0.0.0.0")]
    [InlineData("224.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::1")]
    [InlineData("::")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("::ffff:10.0.0.1")]
    [InlineData("64:ff9b::a00:1")]
    [InlineData("2002:7f00:1::")]
    [InlineData("2001:0:1::1")]
    [InlineData("fd00::1")]
    [InlineData("fe80::1")]
    [InlineData("ff02::1")]
    public void IsPublic_AddressBesideThisHost_IsNot(string address) => Assert.False(PublicAddresses.IsPublic(IPAddress.Parse(address)));

    [Theory]
    [InlineData("142.250.74.110")]
    [InlineData("::ffff:142.250.74.110")]
    [InlineData("2a00:1450:4009:80a::200a")]
    public void IsPublic_AddressOfTheInternet_Is(string address) => Assert.True(PublicAddresses.IsPublic(IPAddress.Parse(address)));

    private Task<PushOutcome> SendAsync(string notice = PushNotices.Asked, TimeSpan? patience = null) =>
        Sender(_service.Client(patience)).SendAsync(Push() with { Notice = notice }, TestContext.Current.CancellationToken);

    private PushSender Sender(HttpClient client) => ActivatorUtilities.CreateInstance<PushSender>(_host.Services, client);

    private CoachPush Push() => new("push", Coaches.Ana, "s", "phone", Endpoint, _browser.Key, _browser.Secret, "ours", 0, PushNotices.Asked, 0, 0);
}
