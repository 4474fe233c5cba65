using System.Net;
using Host.Tests.Hosting;

namespace Host.Tests.DirectLine;

public sealed class ConversationTests : IDisposable
{
    private const string Secret = "the-secret-of-another-server-0123456789";

    private readonly BotHost _host = new();
    private readonly HttpClient _client;

    public ConversationTests() => _client = _host.CreateClient();

    public void Dispose() => _host.Dispose();

    [Theory]
    [InlineData(null)]
    [InlineData("{}")]
    [InlineData("""{"user":{},"locale":"en-GB"}""")]
    public async Task Start_TwiceWithOneToken_Is201Then200(string? body)
    {
        var token = (await (await _client.PostAsync("/v3/directline/tokens/generate", Secret, """{"user":{"id":"dl_1"}}""")).JsonAsync()).Text("token");

        var first = await _client.PostAsync("/v3/directline/conversations", token, body);
        var second = await _client.PostAsync("/v3/directline/conversations", token, body);

        Assert.Equal(HttpStatusCode.Created, first.StatusCode);
        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        Assert.Equal((await first.JsonAsync()).Text("conversationId"), (await second.JsonAsync()).Text("conversationId"));
    }

    [Fact]
    public async Task Start_TheBotSeesItOnce()
    {
        var key = Talk.NewKey();
        await Talk.OpenAsync(_host, key);

        var talk = await Talk.OpenAsync(_host, key);

        Assert.Equal(["welcome"], await talk.TextsAsync());
    }

    [Fact]
    public async Task Start_StreamAddress_IsASocketOfThePublicAddress()
    {
        var answer = await (await _client.PostAsync("/v3/directline/conversations", Secret)).JsonAsync();

        Assert.StartsWith($"ws://localhost:5080/v3/directline/conversations/{answer.Text("conversationId")}/stream?", answer.Text("streamUrl"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET", "")]
    [InlineData("GET", "/activities")]
    [InlineData("POST", "/activities")]
    public async Task AnyCall_BeforeTheStart_Is404(string method, string path)
    {
        var answer = await (await _client.PostAsync("/v3/directline/tokens/generate", Secret, """{"user":{"id":"dl_1"}}""")).JsonAsync();

        var response = await _client.SendAsync(
            HttpMethod.Parse(method), $"/v3/directline/conversations/{answer.Text("conversationId")}{path}", answer.Text("token"), """{"type":"message"}""");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("ConversationNotFound", await response.ErrorCodeAsync());
    }

    [Theory]
    [InlineData("GET", "/v3/directline/nothing", HttpStatusCode.NotFound)]
    [InlineData("DELETE", "/v3/directline/conversations", HttpStatusCode.MethodNotAllowed)]
    public async Task UnknownRoute_HasTheProtocolsError(string method, string path, HttpStatusCode expected)
    {
        var response = await _client.SendAsync(HttpMethod.Parse(method), path, Secret);

        Assert.Equal(expected, response.StatusCode);
        Assert.NotNull(await response.ErrorCodeAsync());
    }

    [Theory]
    [InlineData("https://coach.example", true)]
    [InlineData("https://other.example", false)]
    public async Task Preflight_IsAnsweredForTrustedOriginsAlone(string origin, bool allowed)
    {
        using var host = new BotHost { Settings = { ["DirectLine:TrustedOrigins:0"] = "https://coach.example" } };
        using var request = new HttpRequestMessage(HttpMethod.Options, "/v3/directline/conversations");
        request.Headers.Add("Origin", origin);
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", "authorization,content-type,x-ms-bot-agent");

        var response = await host.CreateClient().SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(allowed, response.Headers.Contains("Access-Control-Allow-Origin"));
        Assert.False(response.Headers.Contains("Access-Control-Allow-Credentials"));
    }
}
