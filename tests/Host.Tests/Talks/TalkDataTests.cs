using System.Net;
using System.Net.WebSockets;
using System.Text;
using Host.Tests.Hosting;

namespace Host.Tests.Talks;

public sealed class TalkDataTests : IDisposable
{
    private readonly BotHost _host = new();
    private readonly string _key = Talk.NewKey();

    private string Body => $$"""{"key":"{{_key}}"}""";

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task Export_WithTheKey_HoldsWhatWasSaid()
    {
        await (await Talk.OpenAsync(_host, _key)).SayAsync("she <b>woke</b> at two");

        var answer = await _host.CreateClient().PostAsync("/talk/export", body: Body);

        var export = await answer.JsonAsync();
        Assert.Contains(export.GetProperty("activities").EnumerateArray(), row => row.GetProperty("json").TryGetProperty("text", out var text) && text.GetString() == "she <b>woke</b> at two");
        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
    }

    [Fact]
    public async Task Export_ForABrowser_IsAPageToRead()
    {
        await (await Talk.OpenAsync(_host, _key)).SayAsync("she <b>woke</b> at two");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/talk/export") { Content = new StringContent(Body, Encoding.UTF8, "application/json") };
        request.Headers.Accept.ParseAdd("text/html");

        var answer = await _host.CreateClient().SendAsync(request, TestContext.Current.CancellationToken);

        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("You</small><br>she &lt;b&gt;woke&lt;/b&gt; at two", page, StringComparison.Ordinal);
        Assert.Contains("Gentle Sleep</small><br>welcome", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Forget_WithTheKey_ShowsThatNothingIsLeftAndClosesTheSocket()
    {
        var talk = await Talk.OpenAsync(_host, _key);
        await talk.SayAsync("one");
        using var socket = await talk.StreamAsync();
        await Talk.FrameAsync(socket);

        var proof = await (await _host.CreateClient().PostAsync("/talk/forget", body: Body)).JsonAsync();

        Assert.Equal(4, proof.GetProperty("forgotten").GetProperty("activities").GetInt64());
        Assert.Empty(proof.GetProperty("left").EnumerateObject());
        var frame = await socket.ReceiveAsync(new byte[64], TestContext.Current.CancellationToken);
        Assert.Equal((WebSocketMessageType.Close, "forgotten"), (frame.MessageType, socket.CloseStatusDescription));
        Assert.Equal(HttpStatusCode.NotFound, (await _host.CreateClient().PostAsync("/talk/export", body: Body)).StatusCode);
    }

    [Theory]
    [InlineData("/talk/export")]
    [InlineData("/talk/forget")]
    public async Task OtherKey_ReachesNothing(string path)
    {
        await (await Talk.OpenAsync(_host, _key)).SayAsync("one");

        var answer = await _host.CreateClient().PostAsync(path, body: $$"""{"key":"{{Talk.NewKey()}}"}""");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await _host.CreateClient().PostAsync("/talk/export", body: Body)).StatusCode);
    }
}
