using System.Net;
using Host.Tests.Hosting;

namespace Host.Tests.DirectLine;

public sealed class LimitTests : IDisposable
{
    private readonly BotHost _host = new()
    {
        Caller = IPAddress.Parse("203.0.113.7"),
        Settings = { ["DirectLine:StartsPerMinute"] = "3", ["DirectLine:PostsPerMinuteOfConversation"] = "10", ["DirectLine:PostsPerMinuteOfAddress"] = "15" },
    };

    public void Dispose() => _host.Dispose();

    [Theory]
    [InlineData("/v3/directline/tokens/generate")]
    [InlineData("/v3/directline/conversations")]
    public async Task Start_MoreThanTheAddressMay_Is429WithItsWait(string path)
    {
        var client = _host.CreateClient();
        for (var count = 0; count < 3; count++)
            Assert.True((await client.PostAsync(path, "the-secret-of-another-server-0123456789")).IsSuccessStatusCode);

        var response = await client.PostAsync(path, "the-secret-of-another-server-0123456789");

        Assert.Equal(HttpStatusCode.TooManyRequests, response.StatusCode);
        Assert.Equal("TooManyRequests", await response.ErrorCodeAsync());
        Assert.True(response.Headers.RetryAfter?.Delta > TimeSpan.Zero);
    }

    [Theory]
    [InlineData(3, "DirectLine:StartsPerMinute", false)]
    [InlineData(15, "DirectLine:PostsPerMinuteOfAddress", false)]
    [InlineData(10, "DirectLine:PostsPerMinuteOfConversation", true)]
    public async Task Say_MoreThanMay_KeepsTheWordsAndSaysWhenToSendThem(int most, string limit, bool isOneTalk)
    {
        foreach (var other in new[] { "DirectLine:StartsPerMinute", "DirectLine:PostsPerMinuteOfAddress", "DirectLine:PostsPerMinuteOfConversation" }.Where(key => key != limit))
            _host.Settings[other] = "100";
        var key = isOneTalk ? Talk.NewKey() : "";
        for (var count = 0; count < most + (isOneTalk ? 1 : 0); count++)
            Assert.Equal(HttpStatusCode.OK, (await SayAsync("hello", key)).StatusCode);

        var response = await SayAsync("she wakes a lot", key);

        Assert.Equal(HttpStatusCode.TooManyRequests, response.StatusCode);
        Assert.True(response.Headers.RetryAfter?.Delta > TimeSpan.Zero);
        var page = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("please send them again in a minute", page, StringComparison.Ordinal);
        Assert.Contains(">she wakes a lot</textarea>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Say_MoreThanMayButInDanger_IsAnswered()
    {
        for (var count = 0; count < 5; count++)
            await SayAsync("hello");

        var response = await SayAsync("my baby is not breathing and his lips are blue");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("1: my baby is not breathing", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("203.0.113.7", "203.0.113.8", HttpStatusCode.OK)]
    [InlineData("2001:db8:0:7::1", "2001:db8:0:8::1", HttpStatusCode.OK)]
    [InlineData("2001:db8:0:7::1", "2001:db8:0:7:ffff::2", HttpStatusCode.TooManyRequests)]
    [InlineData("203.0.113.7", "::ffff:203.0.113.7", HttpStatusCode.TooManyRequests)]
    public async Task Start_FromAnotherAddress_HasItsOwnRoomInAnotherNetwork(string first, string second, HttpStatusCode expected)
    {
        _host.Caller = IPAddress.Parse(first);
        for (var count = 0; count < 3; count++)
            await Talk.OpenAsync(_host);
        _host.Caller = IPAddress.Parse(second);

        Assert.Equal(expected, (await _host.CreateClient().PostAsync("/v3/directline/tokens/generate", "the-secret-of-another-server-0123456789")).StatusCode);
    }

    [Fact]
    public async Task Post_MoreThanTheConversationMay_Is429AndReadingGoesOn()
    {
        var talk = await Talk.OpenAsync(_host);
        for (var count = 0; count < 10; count++)
            Assert.Equal(HttpStatusCode.OK, (await talk.SayAsync($"{count}")).StatusCode);

        var response = await talk.SayAsync("one more");

        Assert.Equal(HttpStatusCode.TooManyRequests, response.StatusCode);
        for (var count = 0; count < 30; count++)
            await talk.ReadAsync();
        Assert.Equal(HttpStatusCode.OK, (await (await Talk.OpenAsync(_host)).SayAsync("another talk")).StatusCode);
    }

    [Fact]
    public async Task Post_MoreThanTheAddressMay_Is429()
    {
        var first = await Talk.OpenAsync(_host);
        var second = await Talk.OpenAsync(_host);
        for (var count = 0; count < 15; count++)
            await (count % 2 == 0 ? first : second).SayAsync($"{count}");

        Assert.Equal(HttpStatusCode.TooManyRequests, (await second.SayAsync("one more")).StatusCode);
    }

    [Fact]
    public async Task Start_FromThisMachine_IsNotLimited()
    {
        _host.Caller = IPAddress.IPv6Loopback;

        for (var count = 0; count < 5; count++)
            await Talk.OpenAsync(_host);
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData(null)]
    public async Task Start_ByAProxyThatIsNotNamed_IsOneAddressAndWarnedOf(string? proxy)
    {
        using var logs = new KeptLogs();
        using var host = new BotHost { Caller = proxy is null ? null : IPAddress.Parse(proxy), Logs = logs, Settings = { ["DirectLine:StartsPerMinute"] = "3" } };
        var client = host.CreateClient();
        for (var parent = 1; parent <= 3; parent++)
            Assert.Equal(HttpStatusCode.OK, (await StartAsync(client, $"203.0.113.{parent}")).StatusCode);

        Assert.Equal(HttpStatusCode.TooManyRequests, (await StartAsync(client, "203.0.113.4")).StatusCode);
        Assert.Single(logs.Lines, line => line.Contains("Site:Proxies names none", StringComparison.Ordinal));
    }

    private static async Task<HttpResponseMessage> StartAsync(HttpClient client, string parent)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v3/directline/tokens/generate") { Headers = { { "Authorization", "Bearer the-secret-of-another-server-0123456789" }, { "X-Forwarded-For", parent } } };
        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private async Task<HttpResponseMessage> SayAsync(string text, string key = "")
    {
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("text", text), KeyValuePair.Create("key", key)]);
        return await _host.CreateClient().PostAsync(new Uri("/say", UriKind.Relative), form, TestContext.Current.CancellationToken);
    }
}
