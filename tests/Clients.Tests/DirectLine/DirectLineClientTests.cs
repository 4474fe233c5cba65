using Clients.Tests.Hosting;

namespace Clients.Tests.DirectLine;

/// <summary>Microsoft's own client, unchanged, talks to the whole product.</summary>
public sealed class DirectLineClientTests : IAsyncLifetime
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("gsb-clients-");
    private readonly MovableTime _clock = new();
    private ClientHost _host = null!;

    public ValueTask InitializeAsync()
    {
        _host = ClientHost.Start(_data.FullName, _clock);
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        _data.Delete(recursive: true);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Client_StartsSendsAndReceives(bool webSocket)
    {
        var (token, _) = await _host.OpenTalkAsync();
        await using var client = await DirectLineClient.ConnectAsync(_host, token, webSocket: webSocket);
        await client.ActivityAsync(activity => DirectLineClient.Text(activity)?.Contains("not a doctor", StringComparison.Ordinal) == true);

        await client.PostAsync("my 8 month old wakes every hour", "m1");
        var id = await client.PostedAsync();
        var reply = await client.ActivityAsync(activity => activity.TryGetProperty("replyToId", out _) && activity.GetProperty("type").GetString() == "message");

        Assert.NotEmpty(DirectLineClient.Text(reply)!);
        Assert.Equal(id, reply.GetProperty("replyToId").GetString());
    }

    [Fact]
    public async Task Client_SeesItsOwnMessageWholeAgain()
    {
        var (token, _) = await _host.OpenTalkAsync();
        await using var client = await DirectLineClient.ConnectAsync(_host, token);
        await client.StatusAsync(DirectLineClient.Online);

        await client.PostAsync("hello", "m1");
        var echo = await client.ActivityAsync(activity => !DirectLineClient.IsFromBot(activity));

        Assert.Equal("m1", echo.GetProperty("channelData").GetProperty("clientActivityID").GetString());
        Assert.NotEmpty(echo.GetProperty("id").GetString()!);
        Assert.StartsWith("dl_", echo.GetProperty("from").GetProperty("id").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Client_HostRestarts_GoesOnWhereItWas()
    {
        var (token, _) = await _host.OpenTalkAsync();
        await using var client = await DirectLineClient.ConnectAsync(_host, token);
        await client.PostAsync("first", "m1");
        await client.ActivityAsync(activity => DirectLineClient.IsFromBot(activity) && activity.TryGetProperty("replyToId", out _));

        var port = _host.ClientOptions.BaseAddress.Port;
        await _host.DisposeAsync();
        _host = ClientHost.Start(_data.FullName, _clock, port);
        await client.PostAsync("second", "m2");
        await client.ActivityAsync(activity => DirectLineClient.Text(activity) == "second");
        var reply = await client.ActivityAsync(activity => activity.TryGetProperty("replyToId", out _));

        Assert.NotEmpty(DirectLineClient.Text(reply)!);
    }

    [Fact]
    public async Task Client_ComesBackWithAWatermark_ReadsTheRestAlone()
    {
        var (token, conversation) = await _host.OpenTalkAsync();
        string watermark;
        await using (var first = await DirectLineClient.ConnectAsync(_host, token))
        {
            watermark = await first.WatermarkAsync();
            await first.PostAsync("first", "m1");
            await first.PostedAsync();
        }

        await using var second = await DirectLineClient.ConnectAsync(_host, token, conversation, watermark);
        var next = await second.ActivityAsync(_ => true);

        Assert.Equal("first", DirectLineClient.Text(next));
    }

    [Fact]
    public async Task Client_RefreshesItsToken_AndWorksPastTheFirstOnesEnd()
    {
        var (token, _) = await _host.OpenTalkAsync();
        await using var client = await DirectLineClient.ConnectAsync(_host, token);
        await client.StatusAsync(DirectLineClient.Online);

        _clock.Advance(TimeSpan.FromMinutes(20));
        await client.PostAsync("hello", "m1");
        await client.PostedAsync();
        await client.RefreshedAsync();
        _clock.Advance(TimeSpan.FromMinutes(20));
        await client.PostAsync("hello again", "m2");

        Assert.NotEqual("retry", await client.PostedAsync());
    }

    [Fact]
    public async Task Client_WithAnExpiredToken_LearnsThatItIs()
    {
        var (token, _) = await _host.OpenTalkAsync();
        await using var client = await DirectLineClient.ConnectAsync(_host, token, webSocket: false);
        await client.StatusAsync(DirectLineClient.Online);

        _clock.Advance(TimeSpan.FromMinutes(31));

        await client.StatusAsync(DirectLineClient.ExpiredToken);
    }
}
