namespace BotFramework.Tests.Connector.Authentication;

public sealed class SigningKeysTests : IAsyncLifetime
{
    private readonly AuthenticationScene _scene = new();
    private LoginService.PublishedKey _key = null!;

    public ValueTask InitializeAsync()
    {
        _key = _scene.Channels.Publish("msteams");
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync() => _scene.DisposeAsync();

    [Fact]
    public async Task Find_ManyTokens_ReadsTheKeysOnce()
    {
        var checks = _scene.Checks();

        for (var count = 0; count < 3; count++)
            Assert.True(await _scene.AreTakenAsync(Bearer.Channel(_key).Header(), checks: checks));

        Assert.Equal(1, _scene.Channels.Reads);
    }

    [Fact]
    public async Task Find_LoginServiceDown_RefusesUntilItIsBack()
    {
        var checks = _scene.Checks();
        _scene.Channels.IsDown = true;
        Assert.False(await _scene.AreTakenAsync(Bearer.Channel(_key).Header(), checks: checks));

        _scene.Channels.IsDown = false;
        _scene.Clock.Advance(TimeSpan.FromSeconds(15));

        Assert.True(await _scene.AreTakenAsync(Bearer.Channel(_key).Header(), checks: checks));
    }

    [Fact]
    public async Task Find_LoginServiceDown_IsNotAskedForEveryToken()
    {
        var checks = _scene.Checks();
        _scene.Channels.IsDown = true;
        Assert.False(await _scene.AreTakenAsync(Bearer.Channel(_key).Header(), checks: checks));
        var reads = _scene.Channels.Reads;

        Assert.False(await _scene.AreTakenAsync(Bearer.Channel(_key).Header(), checks: checks));

        Assert.Equal(reads, _scene.Channels.Reads);
    }

    [Theory]
    [InlineData(23, true)]
    [InlineData(25, false)]
    public async Task Find_KeysThatCannotBeReadAgain_AreUsedForADay(int hours, bool isTaken)
    {
        var checks = _scene.Checks();
        await _scene.AreTakenAsync(Bearer.Channel(_key).Header(), checks: checks);
        _scene.Channels.IsDown = true;
        _scene.Clock.Advance(TimeSpan.FromHours(hours));
        var later = Bearer.Channel(_key) with { NotBefore = Bearer.Now, Expires = Bearer.Now.AddHours(48) };

        Assert.Equal(isTaken, await _scene.AreTakenAsync(later.Header(), checks: checks));
    }

    [Fact]
    public async Task Find_KeyTakenBack_IsRefusedAfterTheNextReading()
    {
        var checks = _scene.Checks();
        var token = (Bearer.Channel(_key) with { Expires = Bearer.Now.AddHours(48) }).Header();
        await _scene.AreTakenAsync(token, checks: checks);
        _scene.Channels.Published.Clear();

        _scene.Clock.Advance(TimeSpan.FromHours(13));

        Assert.False(await _scene.AreTakenAsync(token, checks: checks));
    }

    [Fact]
    public async Task Find_NewKey_IsReadAtOnce()
    {
        var checks = _scene.Checks();
        await _scene.AreTakenAsync(Bearer.Channel(_key).Header(), checks: checks);
        _scene.Clock.Advance(TimeSpan.FromMinutes(5));

        var next = _scene.Channels.Publish("msteams");

        Assert.True(await _scene.AreTakenAsync(Bearer.Channel(next).Header(), checks: checks));
    }

    [Fact]
    public async Task Find_UnknownKeys_AreSearchedOnceInFiveMinutes()
    {
        var checks = _scene.Checks();
        await _scene.AreTakenAsync(Bearer.Channel(_key).Header(), checks: checks);
        _scene.Clock.Advance(TimeSpan.FromMinutes(5));

        for (var count = 0; count < 3; count++)
            Assert.False(await _scene.AreTakenAsync(Bearer.Channel(LoginService.PublishedKey.Unpublished("msteams")).Header(), checks: checks));

        Assert.Equal(2, _scene.Channels.Reads);
    }
}
