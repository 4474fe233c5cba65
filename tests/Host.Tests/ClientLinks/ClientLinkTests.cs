using System.Net;
using System.Text.Json;
using GentleSleepBot.Host.Chat;
using GentleSleepBot.Storage;
using GentleSleepBot.Storage.Coaches;
using Host.Tests.Coach;
using Host.Tests.Hosting;

namespace Host.Tests.ClientLinks;

public sealed class ClientLinkTests : IDisposable
{
    private readonly BotHost _host = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task Page_OfALink_ShowsItsCoachGreetingColourAndNumbers()
    {
        await _host.LinkAsync(Coaches.NewLink(_host) with { Greeting = "Hi <b>you</b>", Accent = "#123456", Country = "AU" });

        var (_, page) = await GetAsync("/c/code-of-ana");

        Assert.Contains("with Ana Ruiz", page, StringComparison.Ordinal);
        Assert.Contains("Hi &lt;b&gt;you&lt;/b&gt;", page, StringComparison.Ordinal);
        Assert.Contains(":root[data-light=light]{--accent:#123456}", page, StringComparison.Ordinal);
        Assert.Contains("tel:000", page, StringComparison.Ordinal);
        Assert.DoesNotContain("tel:999", page, StringComparison.Ordinal);
        Assert.DoesNotContain("The Okafors", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("code-of-ana", true, false)]
    [InlineData("code-of-ana", false, true)]
    [InlineData("another", false, false)]
    public async Task Page_OfALinkNotInUse_OpensTheChatWithoutACoach(string code, bool isOver, bool isRevoked)
    {
        await _host.LinkAsync(Coaches.NewLink(_host) with { ExpiresAt = _host.Clock.GetUtcNow().AddDays(1) });
        if (isRevoked)
            await _host.Get<ClientLinkTable>().RevokeAsync(Coaches.Ana, "code-of-ana", _host.Clock.GetUtcNow(), TestContext.Current.CancellationToken);
        if (isOver)
            _host.Clock.Advance(TimeSpan.FromDays(1));

        var (_, page) = await GetAsync($"/c/{code}");

        Assert.Contains(ChatWords.LinkEnded, page, StringComparison.Ordinal);
        Assert.DoesNotContain("Ana Ruiz", page, StringComparison.Ordinal);
        Assert.Contains("\"link\":null", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Embed_MayBeHeldByJustTheOriginsOfItsLink()
    {
        await _host.LinkAsync(Coaches.NewLink(_host) with { Origins = ["https://ana.example", "https://shop.ana.example"] });

        var (framed, _) = await GetAsync("/embed/code-of-ana");
        var (own, _) = await GetAsync("/c/code-of-ana");

        Assert.Contains("; frame-ancestors https://ana.example https://shop.ana.example;", Policy(framed), StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", Policy(own), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Embed_OfALinkWithoutOrigins_IsNotThere()
    {
        await _host.LinkAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await _host.CreateClient().SendAsync(HttpMethod.Get, "/embed/code-of-ana")).StatusCode);
    }

    [Theory]
    [InlineData("code-of-ana", true)]
    [InlineData("another", false)]
    [InlineData(null, false)]
    public async Task Talk_OpenedByALink_IsItsCoachs(string? code, bool isAnas)
    {
        await _host.LinkAsync();

        var user = await OpenAsync(Talk.NewKey(), code);

        Assert.Equal(isAnas ? Coaches.Ana : null, await CoachOfAsync(user));
    }

    [Fact]
    public async Task Talk_ThatWasThereBefore_IsTakenUpByNoCoach()
    {
        await _host.LinkAsync();
        var key = Talk.NewKey();
        await OpenAsync(key, null);

        var user = await OpenAsync(key, "code-of-ana");

        Assert.Null(await CoachOfAsync(user));
    }

    [Fact]
    public async Task Talk_WhoseOpeningFailed_IsItsCoachsWhenOpenedAgain()
    {
        await _host.LinkAsync();
        var key = Talk.NewKey();
        await ChangeAsync("ALTER TABLE link_parents RENAME TO link_parents_away");
        var away = await _host.CreateClient().PostAsync("/talk", body: JsonSerializer.Serialize(new { key, link = "code-of-ana" }));
        await ChangeAsync("ALTER TABLE link_parents_away RENAME TO link_parents");

        var user = await OpenAsync(key, "code-of-ana");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, away.StatusCode);
        Assert.Equal(Coaches.Ana, await CoachOfAsync(user));
    }

    private async Task ChangeAsync(string table)
    {
        await using var connection = await _host.Get<ISqlConnections>().OpenConnectionAsync(TestContext.Current.CancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = table;
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }

    private async Task<string> OpenAsync(string key, string? link)
    {
        var response = await _host.CreateClient().PostAsync("/talk", body: JsonSerializer.Serialize(new { key, link }));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return (await response.JsonAsync()).Text("userId");
    }

    private async Task<string?> CoachOfAsync(string user) =>
        (await _host.Get<ClientLinkTable>().FindOfParentAsync($"directline/users/{user}", TestContext.Current.CancellationToken))?.Coach;

    private static string Policy(HttpResponseMessage response) => response.Headers.GetValues("Content-Security-Policy").Single();

    private async Task<(HttpResponseMessage Response, string Page)> GetAsync(string path)
    {
        var response = await _host.CreateClient().SendAsync(HttpMethod.Get, path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return (response, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
