using System.Net;
using Host.Tests.Hosting;

namespace Host.Tests.DirectLine;

public sealed class TokenTests : IDisposable
{
    private const string Secret = "the-secret-of-another-server-0123456789";

    private readonly BotHost _host = new();
    private readonly HttpClient _client;

    public TokenTests() => _client = _host.CreateClient();

    public void Dispose() => _host.Dispose();

    [Theory]
    [InlineData(null, HttpStatusCode.Unauthorized)]
    [InlineData("garbage", HttpStatusCode.Unauthorized)]
    [InlineData("eyJhbGciOiJub25lIn0.eyJjb252IjoiYyIsImF1ZCI6ImRpcmVjdGxpbmUiLCJpc3MiOiJnZW50bGUtc2xlZXAtYm90In0.", HttpStatusCode.Unauthorized)]
    [InlineData(Secret + "x", HttpStatusCode.Unauthorized)]
    [InlineData(Secret, HttpStatusCode.OK)]
    public async Task Generate_ByCredential_AnswersByTheProtocol(string? credential, HttpStatusCode expected)
    {
        var response = await _client.PostAsync("/v3/directline/tokens/generate", credential);

        Assert.Equal(expected, response.StatusCode);
        if (expected != HttpStatusCode.OK)
            Assert.Equal("Unauthorized", await response.ErrorCodeAsync());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("{}")]
    [InlineData("""{"user":{}}""")]
    [InlineData("""{"user":{"id":"dl_1"},"trustedOrigins":[]}""")]
    public async Task Generate_AnyProperBody_GivesATokenWithoutStream(string? body)
    {
        var answer = await (await _client.PostAsync("/v3/directline/tokens/generate", Secret, body)).JsonAsync();

        Assert.NotEmpty(answer.Text("conversationId"));
        Assert.NotEmpty(answer.Text("token"));
        Assert.Equal(1800, answer.GetProperty("expires_in").GetInt32());
        Assert.False(answer.TryGetProperty("streamUrl", out _));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{"user":"me"}""")]
    [InlineData("""{"user":{"id":"me"}}""")]
    public async Task Generate_BadBody_Is400(string body) =>
        Assert.Equal(HttpStatusCode.BadRequest, (await _client.PostAsync("/v3/directline/tokens/generate", Secret, body)).StatusCode);

    [Fact]
    public async Task Generate_WithAToken_Is403()
    {
        var talk = await Talk.OpenAsync(_host);

        Assert.Equal(HttpStatusCode.Forbidden, (await _client.PostAsync("/v3/directline/tokens/generate", talk.Token)).StatusCode);
    }

    [Fact]
    public async Task Token_PastItsEnd_IsRefusedEvenForRefresh()
    {
        var talk = await Talk.OpenAsync(_host);
        _host.Clock.Advance(TimeSpan.FromMinutes(30));

        var response = await _client.PostAsync("/v3/directline/tokens/refresh", talk.Token);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Equal("TokenExpired", await response.ErrorCodeAsync());
    }

    [Fact]
    public async Task Refresh_InTime_IsGoodForTheSameTalkAndLonger()
    {
        var talk = await Talk.OpenAsync(_host);
        _host.Clock.Advance(TimeSpan.FromMinutes(29));
        var answer = await (await _client.PostAsync("/v3/directline/tokens/refresh", talk.Token)).JsonAsync();
        _host.Clock.Advance(TimeSpan.FromMinutes(29));

        var response = await _client.GetAsync($"{talk.Path}/activities", answer.Text("token"));

        Assert.Equal(talk.Id, answer.Text("conversationId"));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("GET", "")]
    [InlineData("GET", "/activities")]
    [InlineData("POST", "/activities")]
    [InlineData("POST", "/upload")]
    public async Task AnyCall_WithAnothersToken_Is403(string method, string path)
    {
        var mine = await Talk.OpenAsync(_host);
        var theirs = await Talk.OpenAsync(_host);

        var response = await _client.SendAsync(HttpMethod.Parse(method), theirs.Path + path, mine.Token, """{"type":"message","text":"x"}""");

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task Token_SignedByAnotherHost_IsRefused()
    {
        using var other = new BotHost();
        var talk = await Talk.OpenAsync(other);

        Assert.Equal(HttpStatusCode.Unauthorized, (await _client.GetAsync($"{talk.Path}/activities", talk.Token)).StatusCode);
    }

    [Fact]
    public async Task StreamTicket_AsToken_IsRefused()
    {
        var talk = await Talk.OpenAsync(_host);
        var ticket = System.Web.HttpUtility.ParseQueryString((await talk.StreamAddressAsync()).Query)["t"]!;

        Assert.Equal(HttpStatusCode.Unauthorized, (await _client.GetAsync($"{talk.Path}/activities", ticket)).StatusCode);
    }
}
