using System.Text;
using Microsoft.IdentityModel.Tokens;

namespace BotFramework.Tests.Connector.Authentication;

/// <summary>Each test spoils one thing in a token that is otherwise taken, so that it fails when the check of that thing is gone.</summary>
public sealed class ChannelAuthenticationTests : IAsyncLifetime
{
    private readonly AuthenticationScene _scene = new();
    private LoginService.PublishedKey _key = null!;

    public ValueTask InitializeAsync()
    {
        _key = _scene.Channels.Publish("msteams", "directline");
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync() => _scene.DisposeAsync();

    [Fact]
    public async Task Authenticate_ChannelsToken_IsTaken() => Assert.True(await _scene.AreTakenAsync(Bearer.Channel(_key).Header()));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Bearer")]
    [InlineData("Bearer ")]
    [InlineData("Bearer a.b.c")]
    [InlineData("Bearer a b")]
    [InlineData("Basic dTpw")]
    public async Task Authenticate_NoBearerToken_IsRefused(string? header) => Assert.False(await _scene.AreTakenAsync(header));

    [Theory]
    [InlineData("Basic {0}")]
    [InlineData("Bearer {0} more")]
    [InlineData("Bearer  {0}")]
    [InlineData("{0}")]
    public async Task Authenticate_GoodTokenInABadHeader_IsRefused(string header) =>
        Assert.False(await _scene.AreTakenAsync(header.Replace("{0}", Bearer.Channel(_key).Header()["Bearer ".Length..], StringComparison.Ordinal)));

    [Theory]
    [InlineData("https://api.botframework.com/")]
    [InlineData("https://API.botframework.com")]
    [InlineData("https://api.botframework.us")]
    [InlineData("")]
    [InlineData(null)]
    public async Task Authenticate_AnotherIssuer_IsRefused(string? issuer) =>
        Assert.False(await _scene.AreTakenAsync((Bearer.Channel(_key) with { Issuer = issuer }).Header()));

    [Fact]
    public async Task Authenticate_SignedWithAnotherKeyOfTheSameId_IsRefused()
    {
        var forged = LoginService.PublishedKey.Unpublished() with { Id = _key.Id };

        Assert.False(await _scene.AreTakenAsync(Bearer.Channel(forged).Header()));
    }

    [Fact]
    public async Task Authenticate_Unsigned_IsRefused()
    {
        var header = (Bearer.Channel(_key) with { Credentials = null }).Header();

        Assert.False(await _scene.AreTakenAsync(header));
        Assert.EndsWith(".", header, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Authenticate_UnsignedWithAKnownKeyId_IsRefused()
    {
        var signed = Bearer.Channel(_key).Header()["Bearer ".Length..].Split('.');
        var header = Base64UrlEncoder.Encode($$"""{"alg":"none","typ":"JWT","kid":"{{_key.Id}}"}""");

        Assert.False(await _scene.AreTakenAsync($"Bearer {header}.{signed[1]}."));
    }

    [Theory]
    [InlineData("the public key")]
    [InlineData("a dummy key of thirty-two bytes, as a test tool has one")]
    public async Task Authenticate_SignedWithASharedSecret_IsRefused(string secret)
    {
        var bytes = secret == "the public key" ? _key.Rsa.ExportSubjectPublicKeyInfo() : Encoding.UTF8.GetBytes(secret);
        var token = Bearer.Channel(_key) with { Credentials = new(new SymmetricSecurityKey(bytes) { KeyId = _key.Id }, SecurityAlgorithms.HmacSha256) };

        Assert.False(await _scene.AreTakenAsync(token.Header()));
    }

    [Theory]
    [InlineData(SecurityAlgorithms.RsaSha256, true)]
    [InlineData(SecurityAlgorithms.RsaSha384, true)]
    [InlineData(SecurityAlgorithms.RsaSha512, true)]
    [InlineData(SecurityAlgorithms.RsaSsaPssSha256, false)]
    public async Task Authenticate_ByAlgorithm_TakesTheAllowedOnes(string algorithm, bool isTaken) =>
        Assert.Equal(isTaken, await _scene.AreTakenAsync((Bearer.Channel(_key) with { Credentials = _key.Credentials(algorithm) }).Header()));

    [Theory]
    [InlineData(299, true)]
    [InlineData(301, false)]
    public async Task Authenticate_Expired_IsTakenForFiveMinutesMore(int secondsAfterItsEnd, bool isTaken)
    {
        var token = Bearer.Channel(_key) with { NotBefore = Bearer.Now.AddHours(-1), Expires = Bearer.Now.AddSeconds(-secondsAfterItsEnd) };

        Assert.Equal(isTaken, await _scene.AreTakenAsync(token.Header()));
    }

    [Theory]
    [InlineData(299, true)]
    [InlineData(301, false)]
    public async Task Authenticate_NotYetValid_IsTakenFiveMinutesBefore(int secondsBeforeItsStart, bool isTaken)
    {
        var token = Bearer.Channel(_key) with { NotBefore = Bearer.Now.AddSeconds(secondsBeforeItsStart) };

        Assert.Equal(isTaken, await _scene.AreTakenAsync(token.Header()));
    }

    [Fact]
    public async Task Authenticate_WithoutLifetime_IsRefused()
    {
        Assert.False(await _scene.AreTakenAsync((Bearer.Channel(_key) with { NotBefore = null }).Header()));
        Assert.False(await _scene.AreTakenAsync((Bearer.Channel(_key) with { Expires = null }).Header()));
    }

    [Theory]
    [InlineData("99999999-2222-3333-4444-555555555555")]
    [InlineData("https://api.botframework.com")]
    [InlineData("")]
    [InlineData(null)]
    public async Task Authenticate_MeantForAnother_IsRefused(string? audience) =>
        Assert.False(await _scene.AreTakenAsync((Bearer.Channel(_key) with { Audience = audience }).Header()));

    [Theory]
    [InlineData("directline", true)]
    [InlineData("MSTeams", true)]
    [InlineData("slack", false)]
    [InlineData("", true)]
    [InlineData(null, true)]
    public async Task Authenticate_KeyOfAnotherChannel_IsRefused(string? channel, bool isTaken) =>
        Assert.Equal(isTaken, await _scene.AreTakenAsync(Bearer.Channel(_key).Header(), AuthenticationScene.Activity(channel)));

    [Theory]
    [InlineData("msteams")]
    [InlineData(null)]
    public async Task Authenticate_KeyWithoutEndorsements_IsRefused(string? channel)
    {
        var bare = _scene.Channels.Publish();

        Assert.False(await _scene.AreTakenAsync(Bearer.Channel(bare).Header(), AuthenticationScene.Activity(channel)));
    }

    [Theory]
    [InlineData("directline", true)]
    [InlineData("certified", false)]
    public async Task Authenticate_DemandedEndorsement_MustBeThere(string demanded, bool isTaken) =>
        Assert.Equal(isTaken, await _scene.AreTakenAsync(Bearer.Channel(_key).Header(), checks: _scene.Checks(endorsements: [demanded])));

    [Theory]
    [InlineData("https://SMBA.example/Teams/", true)]
    [InlineData("https://smba.example/teams", false)]
    [InlineData("https://elsewhere.example/teams/", false)]
    [InlineData(null, false)]
    public async Task Authenticate_AnotherServiceUrl_IsRefused(string? serviceUrl, bool isTaken) =>
        Assert.Equal(isTaken, await _scene.AreTakenAsync(Bearer.Channel(_key).Header(), AuthenticationScene.Activity(serviceUrl: serviceUrl)));

    [Fact]
    public async Task Authenticate_WithoutServiceUrlClaim_IsRefused()
    {
        var token = Bearer.Channel(_key).Without("serviceurl");

        Assert.False(await _scene.AreTakenAsync(token.Header()));
        Assert.False(await _scene.AreTakenAsync(token.Header(), AuthenticationScene.Activity(serviceUrl: null)));
        Assert.True(await _scene.AreTakenAsync(token.With("serviceUrl", Bearer.ServiceUrl).Header()));
    }

    [Theory]
    [InlineData("1.0", "appid")]
    [InlineData("2.0", "azp")]
    public async Task Authenticate_AnotherBot_IsTakenFromTheListAlone(string version, string claim)
    {
        const string Other = "77777777-2222-3333-4444-555555555555";
        var header = Bearer.Channel(_key).With("ver", version).With(claim, Other).Header();

        Assert.False(await _scene.AreTakenAsync(header));
        Assert.False(await _scene.AreTakenAsync(header, checks: _scene.Checks(callers: [Bearer.AppId])));
        Assert.True(await _scene.AreTakenAsync(header, checks: _scene.Checks(callers: [Other])));
    }
}
