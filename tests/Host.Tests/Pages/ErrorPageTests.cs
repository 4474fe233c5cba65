using System.Net;
using Host.Tests.Hosting;

namespace Host.Tests.Pages;

public sealed class ErrorPageTests : IDisposable
{
    private readonly BotHost _host = new();

    public void Dispose() => _host.Dispose();

    [Theory]
    [InlineData("/nope", "This page is not here any more.", "href=\"/\"")]
    [InlineData("/privacy", "This page is not here any more.", "href=\"/\"")]
    [InlineData("/topics/old-name", "This page is not here any more.", "href=\"/\"")]
    [InlineData("/plan/unknown", "This plan is no longer shared.", "href=\"/\"")]
    [InlineData("/coach/nope", "This page is not here any more.", "href=\"/coach\"")]
    public async Task WrongAddress_InABrowser_IsAPageWithTheWayBackAndWhomToCall(string path, string heading, string back)
    {
        var response = await GetAsync(path, "text/html,application/xhtml+xml,*/*;q=0.8");
        var page = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
        Assert.Contains($"<h1>{heading}</h1>", page, StringComparison.Ordinal);
        Assert.Contains(back, page, StringComparison.Ordinal);
        Assert.Contains("href=\"tel:999\"", page, StringComparison.Ordinal);
        Assert.Contains("no-store", response.Headers.GetValues("Cache-Control").Single(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/nope", "application/problem+json")]
    [InlineData("/plan/unknown", "application/problem+json")]
    [InlineData("/v3/directline/nope", "application/json")]
    public async Task WrongAddress_ForAProgram_IsJson(string path, string type) =>
        Assert.Equal(type, (await GetAsync(path, "application/json")).Content.Headers.ContentType?.MediaType);

    private async Task<HttpResponseMessage> GetAsync(string path, string accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("Accept", accept);
        return await _host.CreateClient().SendAsync(request, TestContext.Current.CancellationToken);
    }
}
