using System.Reflection;
using System.Text.RegularExpressions;
using GentleSleepBot.Host.Coach.Pages;
using GentleSleepBot.Host.Coach.Push;
using GentleSleepBot.Storage.Coaches;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Browser.Tests;

/// <summary>One coach never sees another's anything: every page and every form of the portal, walked with another's ids.</summary>
public sealed class CoachIsolationTests(BrowserFixture browser) : IClassFixture<BrowserFixture>, IDisposable
{
    private const string Secret = "only-for-ana";

    private readonly RealHost _host = RealHost.Start();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task Portal_WithAnotherCoachsIds_ShowsAndChangesNothing()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var ana = await CoachVisitor.EnrolAsync(browser, _host, "Ana Ruiz");
        var code = (await ana.MakeLinkAsync(Secret))["/c/".Length..];
        var (links, handoffs, sessions) = (Get<ClientLinkTable>(), Get<HandoffTable>(), Get<CoachSessionTable>());
        var anaId = (await links.FindAsync(code, ct))!.Coach;
        var shares = Get<ClientShareTable>();
        await links.JoinAsync("parent", (await links.FindAsync(code, ct))!, TimeProvider.System.GetUtcNow(), ct);
        await shares.SetAsync(new ClientShare("parent", "client", anaId, code, """{"channelId":"directline","conversation":{"id":"only-for-ana"}}""", "talk", 0), ct);
        var topics = Get<CoachTopicTable>();
        await topics.SaveAsync(new CoachTopic("topic", anaId, 0, null, Secret, Secret, Secret, "", "", "", 0), ct);
        await topics.PublishAsync(anaId, "topic", 1, ct);
        await handoffs.AddAsync(new Handoff("asked", "parent", anaId, code, "{}", Secret, 0, 0, null, null), ct);
        // The host would notify the browser below, find that nobody can be reached there, and let go of it.
        await handoffs.NoteToldAsync(NoticeWay.Push, "asked", TimeProvider.System.GetUtcNow(), ct);
        var pushes = Get<CoachPushTable>();
        await pushes.SaveAsync(new CoachPush("push", anaId, "none", Secret, Secret, "", "", Get<PushKey>().Public, 0), ct);
        var session = Assert.Single(await sessions.ListAsync(anaId, TimeProvider.System.GetUtcNow(), ct)).Session;

        await using var bea = await CoachVisitor.EnrolAsync(browser, _host, "Bea Lund");
        await bea.Page.GotoAsync(bea.Site + "/coach/settings");
        var seen = new List<string>();
        foreach (var path in Paths(code, "asked"))
        {
            var answer = await bea.Page.EvaluateAsync<string>("async path => { const answer = await fetch(path); return answer.status + ' ' + await answer.text(); }", path);
            Assert.DoesNotContain(Secret, answer, StringComparison.Ordinal);
            if (!Regex.IsMatch(path, "links/.|asked/.|topics/topic|clients/."))
                continue;

            Assert.StartsWith("404", answer, StringComparison.Ordinal);
            foreach (var handler in Handlers())
                seen.Add($"{path} {handler}: {await PostAsync(bea, path, handler, session)}");
        }

        await PostAsync(bea, "/coach/settings", "End", session);
        await PostAsync(bea, "/coach/settings", "PushEnd", session);
        var export = await bea.Page.EvaluateAsync<string>(PostScript + ".then(answer => answer.text())", new { path = "/coach/settings?handler=Export", session });

        Assert.NotEmpty(seen);
        Assert.All(seen, line => Assert.EndsWith("404", line, StringComparison.Ordinal));
        Assert.DoesNotContain(Secret, export, StringComparison.Ordinal);
        Assert.Contains("Bea Lund", export, StringComparison.Ordinal);
        Assert.Null((await links.FindAsync(code, ct))!.RevokedAt);
        Assert.Equal(1, Assert.Single(await topics.VersionsAsync(anaId, "topic", ct)).Published);
        Assert.Null((await handoffs.FindAsync(anaId, "asked", ct))!.AnsweredAt);
        Assert.Single(await pushes.ListAsync(anaId, ct));
        Assert.Single(await sessions.ListAsync(anaId, TimeProvider.System.GetUtcNow(), ct));
    }

    private const string PostScript =
        """
        ({ path, session }) => fetch(path, { method: 'POST', body: new URLSearchParams({
            __RequestVerificationToken: document.querySelector('[name=__RequestVerificationToken]').value, session, push: 'push', answer: 'Stay close.', version: 1,
            title: 'Naps', phrasings: 'one nap\ntwo naps\nthree naps', rightNow: 'Hold her close.' }) })
        """;

    private static async Task<string> PostAsync(Visitor coach, string path, string handler, string session) =>
        await coach.Page.EvaluateAsync<string>(PostScript + ".then(answer => String(answer.status))", new { path = handler.Length == 0 ? path : $"{path}?handler={handler}", session });

    /// <summary>Every page of the portal, with these ids in its address.</summary>
    private IEnumerable<string> Paths(string code, string asked) => Get<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Select(endpoint => endpoint.RoutePattern.RawText!.TrimStart('/'))
        .Where(route => route.StartsWith("coach", StringComparison.Ordinal))
        .Select(route => "/" + route.Replace("{code}", code, StringComparison.Ordinal).Replace("{id}", asked, StringComparison.Ordinal).Replace("{topic}", "topic", StringComparison.Ordinal).Replace("{client}", "client", StringComparison.Ordinal).Replace("{secret}", "none", StringComparison.Ordinal))
        .Distinct(StringComparer.Ordinal);

    /// <summary>The name of every form that any page takes.</summary>
    private static IEnumerable<string> Handlers() => typeof(PortalPage).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(PortalPage)))
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance))
        .Select(method => Regex.Match(method.Name, "^OnPost(.*)Async$"))
        .Where(match => match.Success)
        .Select(match => match.Groups[1].Value)
        .Distinct(StringComparer.Ordinal);

    private T Get<T>()
        where T : notnull => _host.Services.GetRequiredService<T>();
}
