namespace BotFramework.Tests.Connector.Authentication;

public sealed class EmulatorAuthenticationTests : IAsyncLifetime
{
    private const string Other = "77777777-2222-3333-4444-555555555555";
    private const string Tenant = "33333333-2222-3333-4444-555555555555";

    private readonly AuthenticationScene _scene = new();
    private LoginService.PublishedKey _key = null!;

    public ValueTask InitializeAsync()
    {
        _key = _scene.Own.Publish();
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync() => _scene.DisposeAsync();

    [Theory]
    [InlineData("https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/")]
    [InlineData("https://sts.windows.net/f8cdef31-a31e-4b4a-93e4-5f571e91255a/")]
    [InlineData("https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0")]
    [InlineData("https://login.microsoftonline.com/f8cdef31-a31e-4b4a-93e4-5f571e91255a/v2.0")]
    public async Task Authenticate_OwnRegistration_NeedsNoServiceUrlNorEndorsement(string issuer) =>
        Assert.True(await _scene.AreTakenAsync((Bearer.Emulator(_key) with { Issuer = issuer }).Header(), AuthenticationScene.Activity(serviceUrl: null)));

    [Theory]
    [InlineData($"https://sts.windows.net/{Tenant}/")]
    [InlineData($"https://login.microsoftonline.com/{Tenant}/v2.0")]
    public async Task Authenticate_OwnTenant_IsTakenWhenTheBotHasIt(string issuer)
    {
        var header = (Bearer.Emulator(_key) with { Issuer = issuer }).Header();

        Assert.True(await _scene.AreTakenAsync(header, checks: _scene.Checks(tenant: Tenant)));
        Assert.False(await _scene.AreTakenAsync(header));
    }

    [Theory]
    [InlineData("2.0", "azp", Bearer.AppId, true)]
    [InlineData("1.0", "appid", Bearer.AppId, true)]
    [InlineData("", "appid", Bearer.AppId, true)]
    [InlineData("2.0", "azp", Other, false)]
    [InlineData("1.0", "appid", Other, false)]
    [InlineData("2.0", "appid", Bearer.AppId, false)]
    [InlineData("3.0", "azp", Bearer.AppId, false)]
    public async Task Authenticate_CallersAppId_MustBeTheBots(string version, string claim, string appId, bool isTaken)
    {
        var token = Bearer.Emulator(_key) with { Claims = new() { ["ver"] = version, [claim] = appId } };

        Assert.Equal(isTaken, await _scene.AreTakenAsync(token.Header()));
    }

    [Fact]
    public async Task Authenticate_WithoutVersion_IsRefused() => Assert.False(await _scene.AreTakenAsync(Bearer.Emulator(_key).Without("ver").Header()));

    [Fact]
    public async Task Authenticate_MeantForAnother_IsRefused() =>
        Assert.False(await _scene.AreTakenAsync((Bearer.Emulator(_key) with { Audience = Other }).Header()));

    [Fact]
    public async Task Authenticate_ChannelsKeyForTheEmulator_IsRefused()
    {
        var channels = _scene.Channels.Publish("msteams");

        Assert.False(await _scene.AreTakenAsync(Bearer.Emulator(channels).Header()));
    }

    [Fact]
    public async Task Authenticate_OwnKeyForAChannel_IsRefused() => Assert.False(await _scene.AreTakenAsync(Bearer.Channel(_key).Header()));
}
