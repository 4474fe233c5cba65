using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using GentleSleepBot.Host.Chat;
using Host.Tests.Hosting;

namespace Host.Tests.Chat;

public sealed class ChatPageTests : IDisposable
{
    private const int FirstTextBudgetBytes = 50 * 1024;

    private readonly BotHost _host = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task Page_CanBeReadBeforeAnyScript()
    {
        var (_, page) = await GetAsync();

        var readable = WebUtility.HtmlDecode(page[..page.IndexOf("<script", StringComparison.Ordinal)]);
        Assert.Contains(ChatWords.Greeting, readable, StringComparison.Ordinal);
        Assert.Contains(ChatWords.Limits, readable, StringComparison.Ordinal);
        Assert.Contains(ChatWords.Emergency, readable, StringComparison.Ordinal);
        Assert.Contains(ChatWords.EmergencyNumbers, readable, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_EveryScriptAndStyle_CarriesTheNonceOfThePolicy()
    {
        var (response, page) = await GetAsync();

        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        var nonce = Regex.Match(policy, "script-src 'self' 'nonce-([^']+)'").Groups[1].Value;
        Assert.NotEmpty(nonce);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.All(Regex.Matches(page, "<(script|style)(?! type=\"application/json\")[^>]*>").Select(tag => tag.Value), tag => Assert.Contains($"nonce=\"{nonce}\"", tag, StringComparison.Ordinal));
        Assert.DoesNotMatch(" style=\"| on[a-z]+=\"", page);
        Assert.DoesNotContain("{{", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_Nonce_IsNewForEachVisit()
    {
        var (first, _) = await GetAsync();
        var (second, _) = await GetAsync();

        Assert.NotEqual(first.Headers.GetValues("Content-Security-Policy"), second.Headers.GetValues("Content-Security-Policy"));
    }

    [Fact]
    public async Task Page_IsSmallAndNamesNoOtherSite()
    {
        var (_, page) = await GetAsync();

        Assert.InRange(page.Length, 1, FirstTextBudgetBytes);
        Assert.DoesNotMatch("""(src|href)="(https?:)?//""", page);
    }

    [Theory]
    [InlineData("gzip, deflate, br", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("", null)]
    public async Task WebChat_IsSentInTheSmallestFormTaken(string accepted, string? encoding)
    {
        var (_, page) = await GetAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, Regex.Match(page, "/assets/webchat-[0-9a-f]+\\.js").Value);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", accepted);

        var response = await _host.CreateClient().SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(encoding, response.Content.Headers.ContentEncoding.SingleOrDefault());
        Assert.Contains("immutable", response.Headers.GetValues("Cache-Control").Single(), StringComparison.Ordinal);
        Assert.Equal(new MediaTypeHeaderValue("text/javascript", "utf-8"), response.Content.Headers.ContentType);
    }

    [Theory]
    [InlineData("/assets/webchat.js")]
    [InlineData("/assets/..%2fappsettings.json")]
    [InlineData("/appsettings.json")]
    public async Task OtherFiles_AreNotServed(string path) =>
        Assert.Equal(HttpStatusCode.NotFound, (await _host.CreateClient().SendAsync(HttpMethod.Get, path)).StatusCode);

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task Health_OfAHostThatRuns_IsGood(string path) =>
        Assert.Equal(HttpStatusCode.OK, (await _host.CreateClient().SendAsync(HttpMethod.Get, path)).StatusCode);

    [Theory]
    [InlineData("/")]
    [InlineData("/nothing")]
    [InlineData("/health/live")]
    public async Task EveryAnswer_CarriesTheSecurityHeaders(string path)
    {
        var response = await _host.CreateClient().SendAsync(HttpMethod.Get, path);

        Assert.Contains("frame-ancestors 'none'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("no-referrer", response.Headers.GetValues("Referrer-Policy").Single());
    }

    private async Task<(HttpResponseMessage Response, string Page)> GetAsync()
    {
        var response = await _host.CreateClient().SendAsync(HttpMethod.Get, "/");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return (response, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
