using System.Net;
using System.Net.Http.Headers;
using Host.Tests.Hosting;

namespace Host.Tests.DirectLine;

public sealed class TrustedOriginTests : IDisposable
{
    private readonly BotHost _host = new();

    public void Dispose() => _host.Dispose();

    [Theory]
    [InlineData("https://coach.example", true)]
    [InlineData("https://other.example", false)]
    [InlineData(null, true)]
    public async Task Token_ForAnOrigin_IsGoodThereAndOutsideBrowsers(string? origin, bool isTaken)
    {
        var client = _host.CreateClient();
        var token = (await (await client.PostAsync("/v3/directline/tokens/generate", "the-secret-of-another-server-0123456789", """{"user":{"id":"dl_1"},"trustedOrigins":["https://coach.example"]}""")).JsonAsync()).Text("token");

        var started = await SendAsync(HttpMethod.Post, "/v3/directline/conversations", token, origin);
        var refreshed = await SendAsync(HttpMethod.Post, "/v3/directline/tokens/refresh", token, origin);

        Assert.Equal(isTaken ? HttpStatusCode.Created : HttpStatusCode.Forbidden, started.StatusCode);
        Assert.Equal(isTaken ? HttpStatusCode.OK : HttpStatusCode.Forbidden, refreshed.StatusCode);
    }

    [Theory]
    [InlineData("https://coach.example", HttpStatusCode.UpgradeRequired)]
    [InlineData("https://other.example", HttpStatusCode.Forbidden)]
    public async Task Stream_ForAnOrigin_OpensThereAlone(string origin, HttpStatusCode expected)
    {
        var started = await (await _host.CreateClient().PostAsync("/v3/directline/conversations", "the-secret-of-another-server-0123456789", """{"trustedOrigins":["https://coach.example"]}""")).JsonAsync();

        var response = await SendAsync(HttpMethod.Get, new Uri(started.Text("streamUrl")).PathAndQuery, null, origin);

        Assert.Equal(expected, response.StatusCode);
    }

    [Theory]
    [InlineData("""{"trustedOrigins":["https://coach.example/page"]}""")]
    [InlineData("""{"trustedOrigins":["coach"]}""")]
    [InlineData("""{"trustedOrigins":[null]}""")]
    [InlineData("""{"trustedOrigins":["https://a.example https://b.example"]}""")]
    public async Task Generate_NoOrigins_Is400(string body) =>
        Assert.Equal(HttpStatusCode.BadRequest, (await _host.CreateClient().PostAsync("/v3/directline/tokens/generate", "the-secret-of-another-server-0123456789", body)).StatusCode);

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string? token, string? origin)
    {
        using var request = new HttpRequestMessage(method, path);
        if (token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        if (origin is not null)
            request.Headers.Add("Origin", origin);
        return await _host.CreateClient().SendAsync(request, TestContext.Current.CancellationToken);
    }
}
