using System.Net;
using Host.Tests.Hosting;

namespace Host.Tests.BotMessages;

public sealed class CredentialHealthTests : IAsyncLifetime
{
    private readonly BotHost _host = new();
    private LoginServer _login = null!;

    public async ValueTask InitializeAsync() => _login = await LoginServer.StartAsync();

    public async ValueTask DisposeAsync()
    {
        _host.Dispose();
        await _login.DisposeAsync();
    }

    [Fact]
    public async Task Health_WithoutAppId_IsWell() => Assert.Equal(HttpStatusCode.OK, (await HealthAsync()).Status);

    [Theory]
    [InlineData(31, HttpStatusCode.OK, "is taken")]
    [InlineData(29, HttpStatusCode.ServiceUnavailable, "expires on 2026-03-30")]
    [InlineData(0, HttpStatusCode.ServiceUnavailable, "expired on 2026-03-01")]
    public async Task Health_ByTheDaysLeft_SaysWhenTheCredentialEnds(int days, HttpStatusCode expected, string words)
    {
        _login.Register(_host, new GivenToken("token"), _host.Clock.GetUtcNow().AddDays(days));

        var (status, text) = await HealthAsync();

        Assert.Equal(expected, status);
        Assert.Contains(words, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Health_CredentialRefused_SaysSoWithTheServicesCodeAlone()
    {
        _login.Register(_host, new GivenToken(null));

        var (status, text) = await HealthAsync();

        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        Assert.Contains("AADSTS7000222", text, StringComparison.Ordinal);
        Assert.DoesNotContain("hush", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ready_CredentialRefused_StaysForTheOtherChannels()
    {
        _login.Register(_host, new GivenToken(null));

        Assert.Equal(HttpStatusCode.OK, (await _host.CreateClient().SendAsync(HttpMethod.Get, "/health/ready")).StatusCode);
    }

    private async Task<(HttpStatusCode Status, string Text)> HealthAsync()
    {
        var response = await _host.CreateClient().SendAsync(HttpMethod.Get, "/health");
        return (response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
