using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;
using GentleSleepBot.Dialogs;
using GentleSleepBot.Dialogs.Memory;
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

        var readable = WebUtility.HtmlDecode(Regex.Replace(page, "<script.*?</script>", "", RegexOptions.Singleline));
        Assert.All(SleepBot.FirstWords(KeptFor.Default).Split("\n\n"), words => Assert.Contains(words, readable, StringComparison.Ordinal));
        Assert.Contains("blue or grey", readable, StringComparison.Ordinal);
        Assert.Contains("UK 999", readable, StringComparison.Ordinal);
        Assert.Contains("href=\"tel:999\"", readable, StringComparison.Ordinal);
        Assert.All(SleepBot.FirstChoices, choice => Assert.Contains($"value=\"{choice}\"", readable, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("en-GB,en;q=0.9", "tel:999")]
    [InlineData("en,en-NZ;q=0.8", "tel:111")]
    [InlineData("de-DE", "tel:911")]
    [InlineData("", "tel:911")]
    public async Task SafetyCard_NumbersToTap_BeginWithTheBrowsersRegion(string languages, string first)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.TryAddWithoutValidation("Accept-Language", languages);

        var response = await _host.CreateClient().SendAsync(request, TestContext.Current.CancellationToken);
        var page = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Contains($"<p class=\"calls\"><a href=\"{first}\">", page, StringComparison.Ordinal);
        Assert.Equal(5, Regex.Match(page, "<p class=\"calls\">(.*?)</p>").Groups[1].Value.Split("</a>").Length - 1);
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
    public async Task Page_CompressedAndInOneRequest_KeepsTheFirstTextBudget()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.TryAddWithoutValidation("Accept-Encoding", "br");

        var response = await _host.CreateClient().SendAsync(request, TestContext.Current.CancellationToken);
        var (_, page) = await GetAsync();

        Assert.Equal("br", response.Content.Headers.ContentEncoding.Single());
        Assert.InRange((await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length, 1, FirstTextBudgetBytes);
        Assert.DoesNotMatch("<link[^>]*stylesheet|@import|url\\(|<script(?![^>]*(defer|nonce=\"[^\"]+\">|json))", page);
    }

    [Fact]
    public async Task Page_NamesNoOtherSite()
    {
        var (_, page) = await GetAsync();

        Assert.DoesNotMatch("""(src|href|action)="(https?:)?//""", page);
    }

    [Fact]
    public async Task Page_ScriptForTheFirstMessage_IsAtMostTenKilobytes()
    {
        var (_, page) = await GetAsync();

        var early = Regex.Matches(page, "<script nonce=\"[^\"]+\">(.*?)</script>", RegexOptions.Singleline);

        Assert.InRange(early.Sum(script => Encoding.UTF8.GetByteCount(script.Groups[1].Value)), 1, 10 * 1024);
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
