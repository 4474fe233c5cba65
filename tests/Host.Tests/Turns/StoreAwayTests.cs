using System.Net;
using Host.Tests.Hosting;

namespace Host.Tests.Turns;

public sealed class StoreAwayTests : IDisposable
{
    private const string Urgent =
        """{"type":"message","id":"m1","channelId":"emulator","conversation":{"id":"c"},"from":{"id":"u"},"text":"urgent","deliveryMode":"expectReplies"}""";

    private readonly BotHost _host = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task Post_OrdinaryMessage_Is503AndRunsWhenSentAgain()
    {
        var talk = await Talk.OpenAsync(_host);
        _host.Store.IsAway = true;
        var away = await talk.SayAsync("hi");
        _host.Store.IsAway = false;
        var back = await talk.SayAsync("hi");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, away.StatusCode);
        Assert.True(away.Headers.Contains("Retry-After"));
        Assert.Equal(HttpStatusCode.OK, back.StatusCode);
        Assert.Equal(["welcome", "hi", "1: hi"], await talk.TextsAsync());
    }

    [Fact]
    public async Task Post_RedFlag_IsAnsweredAtOnceInTheBody()
    {
        _ = _host.Server;
        _host.Store.IsAway = true;

        var response = await _host.CreateClient().PostAsync("/api/messages", body: Urgent);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("call now", Assert.Single((await response.JsonAsync()).GetProperty("activities").EnumerateArray()).Text("text"));
    }

    [Fact]
    public async Task Post_RedFlag_IsAnsweredByTheProductsOwnRulesAndSaysThatNothingWasSaved()
    {
        using var host = new BotHost { UsesRealBot = true };
        _ = host.Server;
        host.Store.IsAway = true;

        var response = await host.CreateClient().PostAsync("/api/messages", body: Urgent.Replace("\"urgent\"", "\"he is not breathing\"", StringComparison.Ordinal));
        var replies = (await response.JsonAsync()).GetProperty("activities").EnumerateArray().Select(reply => reply.Text("text")).ToList();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.StartsWith("Call your emergency number now", replies[0]);
        Assert.Equal("I could not save this talk just now.", replies[^1]);
    }

    [Fact]
    public async Task Post_RedFlag_ReachesTheOpenStream()
    {
        var talk = await Talk.OpenAsync(_host);
        using var socket = await talk.StreamAsync();
        await Talk.FrameAsync(socket);
        _host.Store.IsAway = true;

        for (var time = 0; time < 3; time++)
        {
            var response = await talk.SayAsync("urgent", $"{time}");
            var frame = await Talk.FrameAsync(socket);

            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Equal("call now", Assert.Single(frame.GetProperty("activities").EnumerateArray()).Text("text"));
        }
    }

    [Fact]
    public async Task Post_RedFlagWithoutAnOpenStream_IsRefusedAndAnsweredWhenSentAgain()
    {
        var talk = await Talk.OpenAsync(_host);
        _host.Store.IsAway = true;
        var away = await talk.SayAsync("urgent");
        _host.Store.IsAway = false;
        var back = await talk.SayAsync("urgent");

        Assert.Equal((HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK), (away.StatusCode, back.StatusCode));
        Assert.Equal("1: urgent", (await talk.TextsAsync())[^1]);
    }

    [Fact]
    public async Task Stream_StoreAwayForAWhile_GoesOnWithWhatIsSaidThen()
    {
        var talk = await Talk.OpenAsync(_host);
        using var socket = await talk.StreamAsync();
        await Talk.FrameAsync(socket);
        _host.Store.IsAway = true;
        await talk.SayAsync("urgent");
        await Talk.FrameAsync(socket);
        _host.Store.IsAway = false;

        await talk.SayAsync("hi");

        Assert.Equal(2, (await Talk.FrameAsync(socket)).GetProperty("activities").GetArrayLength());
    }

    [Theory]
    [InlineData("GET", "/v3/directline/conversations/ID/activities")]
    [InlineData("GET", "/v3/directline/conversations/ID")]
    public async Task OtherCalls_Are503WithTheProtocolsError(string method, string path)
    {
        var talk = await Talk.OpenAsync(_host);
        _host.Store.IsAway = true;

        var response = await _host.CreateClient().SendAsync(HttpMethod.Parse(method), path.Replace("ID", talk.Id, StringComparison.Ordinal), talk.Token);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Equal("ServiceUnavailable", await response.ErrorCodeAsync());
    }

    [Fact]
    public async Task Talk_CannotBeOpened_Is503()
    {
        _ = _host.Server;
        _host.Store.IsAway = true;

        var response = await _host.CreateClient().PostAsync("/talk", body: $$"""{"key":"{{Talk.NewKey()}}"}""");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
    }

    [Theory]
    [InlineData("/health/live", HttpStatusCode.OK)]
    [InlineData("/health/ready", HttpStatusCode.ServiceUnavailable)]
    public async Task Health_TellsTheTruth(string path, HttpStatusCode expected)
    {
        _ = _host.Server;
        _host.Store.IsAway = true;

        Assert.Equal(expected, (await _host.CreateClient().SendAsync(HttpMethod.Get, path)).StatusCode);
    }
}
