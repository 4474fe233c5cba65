using System.Net;
using System.Net.WebSockets;
using Host.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Host.Tests.DirectLine;

public sealed class StreamTests : IDisposable
{
    private readonly BotHost _host = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task Stream_FromTheBeginning_ReplaysAndGoesOn()
    {
        var talk = await Talk.OpenAsync(_host);
        using var socket = await talk.StreamAsync();

        var first = await Talk.FrameAsync(socket);
        await talk.SayAsync("hi");
        var second = await Talk.FrameAsync(socket);

        Assert.Equal(["welcome"], TextsOf(first));
        Assert.Equal(["hi", "1: hi"], TextsOf(second));
        Assert.Equal((await talk.ReadAsync()).Text("watermark"), second.Text("watermark"));
    }

    [Fact]
    public async Task Stream_AfterAWatermark_MissesNothingAndRepeatsNothing()
    {
        var talk = await Talk.OpenAsync(_host);
        var watermark = (await talk.ReadAsync()).Text("watermark");
        var address = await talk.StreamAddressAsync(watermark);
        await talk.SayAsync("between");

        using var socket = await _host.Server.CreateWebSocketClient().ConnectAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal(["between", "1: between"], TextsOf(await Talk.FrameAsync(socket)));
    }

    [Fact]
    public async Task Stream_NoWatermark_BeginsNow()
    {
        var talk = await Talk.OpenAsync(_host);
        await talk.SayAsync("before");
        using var socket = await talk.StreamAsync(watermark: "");

        await talk.SayAsync("after");

        Assert.Equal(["after", "2: after"], TextsOf(await Talk.FrameAsync(socket)));
    }

    [Fact]
    public async Task Stream_Typing_ComesHereAndNotByReading()
    {
        var talk = await Talk.OpenAsync(_host);
        using var socket = await talk.StreamAsync();
        await Talk.FrameAsync(socket);

        var said = talk.SayAsync("typing");
        var typing = Assert.Single((await Talk.AnyFrameAsync(socket)).GetProperty("activities").EnumerateArray());
        await said;

        Assert.Equal("typing", typing.Text("type"));
        Assert.False(typing.TryGetProperty("text", out _));
        Assert.Equal(["welcome", "typing", "1: typing"], await talk.TextsAsync());
    }

    [Fact]
    public async Task Stream_NobodyReads_TheTurnsGoOn()
    {
        var talk = await Talk.OpenAsync(_host);
        using var socket = await talk.StreamAsync();
        var words = new string('a', 30_000);

        for (var count = 0; count < 40; count++)
            Assert.Equal(HttpStatusCode.OK, (await talk.SayAsync(words, $"{count}")).StatusCode);

        Assert.Equal(81, (await talk.TextsAsync()).Count);
    }

    [Fact]
    public async Task Stream_EmptyFrame_IsIgnored()
    {
        var talk = await Talk.OpenAsync(_host);
        using var socket = await talk.StreamAsync();
        await Talk.FrameAsync(socket);

        await socket.SendAsync(ReadOnlyMemory<byte>.Empty, WebSocketMessageType.Text, true, TestContext.Current.CancellationToken);
        await talk.SayAsync("hi");

        Assert.Equal(["hi", "1: hi"], TextsOf(await Talk.FrameAsync(socket)));
    }

    [Fact]
    public async Task Stream_ASecondOne_ClosesTheFirstAsCollision()
    {
        var talk = await Talk.OpenAsync(_host);
        using var first = await talk.StreamAsync();
        await Talk.FrameAsync(first);

        using var second = await talk.StreamAsync();
        var end = await first.ReceiveAsync(new byte[1024], TestContext.Current.CancellationToken);
        await Talk.FrameAsync(second);
        await talk.SayAsync("hi");

        Assert.Equal(WebSocketMessageType.Close, end.MessageType);
        Assert.Equal("collision", first.CloseStatusDescription);
        Assert.Equal(["hi", "1: hi"], TextsOf(await Talk.FrameAsync(second)));
    }

    [Fact]
    public async Task Stream_ClientCloses_TheTalkGoesOnElsewhere()
    {
        var talk = await Talk.OpenAsync(_host);
        using var first = await talk.StreamAsync();
        await Talk.FrameAsync(first);
        await first.CloseAsync(WebSocketCloseStatus.NormalClosure, null, TestContext.Current.CancellationToken);

        await talk.SayAsync("hi");
        using var second = await talk.StreamAsync();

        Assert.Equal(["welcome", "hi", "1: hi"], TextsOf(await Talk.FrameAsync(second)));
    }

    [Fact]
    public async Task Stream_HostStops_SaysThatItGoesAway()
    {
        var talk = await Talk.OpenAsync(_host);
        using var socket = await talk.StreamAsync();
        await Talk.FrameAsync(socket);

        _host.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();
        await socket.ReceiveAsync(new byte[1024], TestContext.Current.CancellationToken);

        Assert.Equal(WebSocketCloseStatus.EndpointUnavailable, socket.CloseStatus);
    }

    [Fact]
    public async Task Stream_TicketUnusedForAMinute_IsRefused()
    {
        var talk = await Talk.OpenAsync(_host);
        var address = await talk.StreamAddressAsync();
        _host.Clock.Advance(TimeSpan.FromSeconds(61));

        Assert.Equal(HttpStatusCode.Forbidden, (await GetAsync(address)).StatusCode);
    }

    [Fact]
    public async Task Stream_AnothersTicket_IsRefused()
    {
        var mine = await Talk.OpenAsync(_host);
        var theirs = await Talk.OpenAsync(_host);
        var address = new Uri((await mine.StreamAddressAsync()).ToString().Replace(mine.Id, theirs.Id, StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.Forbidden, (await GetAsync(address)).StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?t=")]
    [InlineData("?t=abc")]
    public async Task Stream_NoTicketOfOurs_Is401(string query)
    {
        var talk = await Talk.OpenAsync(_host);

        Assert.Equal(HttpStatusCode.Unauthorized, (await GetAsync(new Uri($"http://localhost{talk.Path}/stream{query}"))).StatusCode);
    }

    [Fact]
    public async Task Stream_WithoutUpgrade_SaysSo()
    {
        var talk = await Talk.OpenAsync(_host);

        Assert.Equal(HttpStatusCode.UpgradeRequired, (await GetAsync(await talk.StreamAddressAsync())).StatusCode);
    }

    private static IEnumerable<string> TextsOf(System.Text.Json.JsonElement frame) =>
        frame.GetProperty("activities").EnumerateArray().Select(activity => activity.Text("text"));

    private Task<HttpResponseMessage> GetAsync(Uri address) => _host.CreateClient().SendAsync(HttpMethod.Get, address.PathAndQuery);
}
