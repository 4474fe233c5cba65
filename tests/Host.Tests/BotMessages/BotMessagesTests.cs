using System.Net;
using Host.Tests.Hosting;

namespace Host.Tests.BotMessages;

public sealed class BotMessagesTests : IDisposable
{
    private const string Message =
        """{"type":"message","id":"m1","channelId":"emulator","conversation":{"id":"c"},"from":{"id":"u"},"recipient":{"id":"b"},"text":"hi","deliveryMode":"expectReplies"}""";

    private readonly BotHost _host = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task Post_ExpectReplies_AnswersInTheBody()
    {
        var response = await PostAsync(Message);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var reply = Assert.Single((await response.JsonAsync()).GetProperty("activities").EnumerateArray());
        Assert.Equal("1: hi", reply.Text("text"));
        Assert.Equal("m1", reply.Text("replyToId"));
    }

    [Fact]
    public async Task Post_SameIdAgain_RunsOnceAndAnswersTheSame()
    {
        var first = await PostAsync(Message);
        var second = await PostAsync(Message);

        Assert.Equal(
            await first.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            await second.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"message\"")]
    [InlineData("{}")]
    [InlineData("""{"type":7}""")]
    [InlineData("""{"type":"message","text":"\ud800"}""")]
    [InlineData("""{"type":"message","channelId":"emulator","from":{"id":"u"},"deliveryMode":"expectReplies"}""")]
    [InlineData("""{"type":"message","channelId":"emulator","conversation":{"id":""},"from":{"id":"u"},"deliveryMode":"expectReplies"}""")]
    [InlineData("""{"type":"message","channelId":"emulator","conversation":{"id":"c"},"deliveryMode":"expectReplies"}""")]
    [InlineData("""{"type":"message","conversation":{"id":"c"},"from":{"id":"u"},"deliveryMode":"expectReplies"}""")]
    [InlineData("""{"type":"message","channelId":"emulator","conversation":{"id":"c"},"from":{"id":"u"}}""")]
    public async Task Post_NotAnActivity_Is400WithWords(string body)
    {
        var response = await PostAsync(body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("BadArgument", await response.ErrorCodeAsync());
    }

    [Fact]
    public async Task Post_DeepNesting_Is400()
    {
        var response = await PostAsync($$"""{"type":"message","value":{{new string('[', 500)}}{{new string(']', 500)}}}""");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Post_TooLarge_Is413()
    {
        var response = await PostAsync($$"""{"type":"message","text":"{{new string('a', 300_000)}}"}""");

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Equal("MessageSizeTooBig", await response.ErrorCodeAsync());
    }

    [Fact]
    public async Task Post_TwentyThousandCharacters_IsAnswered()
    {
        var response = await PostAsync(Message.Replace("\"hi\"", $"\"{new string('é', 20_000)}\"", StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Get_Is405WithTheProtocolsError()
    {
        var response = await _host.CreateClient().SendAsync(HttpMethod.Get, "/api/messages");

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal("MethodNotAllowed", await response.ErrorCodeAsync());
    }

    [Theory]
    [InlineData("known", HttpStatusCode.OK)]
    [InlineData("unknown", HttpStatusCode.NotImplemented)]
    public async Task Post_Invoke_AnswersWhatTheBotSays(string name, HttpStatusCode expected)
    {
        var response = await PostAsync("""{"type":"invoke","name":"NAME","id":"i","channelId":"msteams","conversation":{"id":"c"},"from":{"id":"u"}}""".Replace("NAME", name, StringComparison.Ordinal));

        Assert.Equal(expected, response.StatusCode);
        if (expected == HttpStatusCode.OK)
            Assert.Equal("42", (await response.JsonAsync()).Text("id"));
    }

    [Fact]
    public async Task Post_BotFails_Is500WithoutItsWords()
    {
        var response = await PostAsync(Message.Replace("\"hi\"", "\"fail\"", StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.DoesNotContain("asked to fail", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("203.0.113.7")]
    [InlineData(null)]
    public async Task Post_FromAnotherMachine_Is401(string? address)
    {
        _host.Caller = address is null ? null : IPAddress.Parse(address);

        Assert.Equal(HttpStatusCode.Unauthorized, (await PostAsync(Message)).StatusCode);
    }

    [Theory]
    [InlineData("X-Forwarded-For")]
    [InlineData("Forwarded")]
    [InlineData("X-Real-IP")]
    public async Task Post_ByWayOfAProxy_Is401(string header)
    {
        using var client = _host.CreateClient();
        client.DefaultRequestHeaders.Add(header, "127.0.0.1");

        Assert.Equal(HttpStatusCode.Unauthorized, (await client.PostAsync("/api/messages", body: Message)).StatusCode);
    }

    [Theory]
    [InlineData("https://smba.example/teams/")]
    [InlineData("ftp://localhost/")]
    [InlineData("localhost")]
    public async Task Post_ServiceUrlElsewhere_Is401(string serviceUrl)
    {
        var response = await PostAsync(Message.Replace("\"deliveryMode\"", $"\"serviceUrl\":\"{serviceUrl}\",\"deliveryMode\"", StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Theory]
    [InlineData("Production", "true")]
    [InlineData("Development", "false")]
    public async Task Post_WithoutTheException_Is401(string environment, string allowed)
    {
        using var host = new BotHost { Environment = environment, Settings = { ["Bot:AllowAnonymous"] = allowed } };

        var response = await host.CreateClient().PostAsync("/api/messages", body: Message);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal("Unauthorized", await response.ErrorCodeAsync());
    }

    private Task<HttpResponseMessage> PostAsync(string body) => _host.CreateClient().PostAsync("/api/messages", body: body);
}
