using System.Text.RegularExpressions;
using GentleSleepBot.Host.Coach;
using GentleSleepBot.Storage.Coaches;
using Host.Tests.Hosting;

namespace Host.Tests.Coach;

/// <summary>What a coach who is signed in finds on the portal's pages.</summary>
public sealed class PortalPageTests : IDisposable
{
    private readonly BotHost _host = new();
    private string _coach = "";

    public void Dispose() => _host.Dispose();

    [Theory]
    [InlineData("/coach", "/coach", "page")]
    [InlineData("/coach/settings", "/coach/settings", "page")]
    [InlineData("/coach/topics/new", "/coach/topics", "true")]
    [InlineData("/coach/links/code-of-ana", "/coach/links", "true")]
    [InlineData("/coach/asked/asked", "/coach", "true")]
    public async Task Navigation_MarksWhereTheCoachIs(string path, string marked, string standing)
    {
        var ana = await EnterAsync();

        var (_, page) = await ana.OpenAsync(path);

        Assert.Equal($"<a href=\"{marked}\" aria-current=\"{standing}\">", Assert.Single(Regex.Matches(page, "<a href=\"[^\"]*\" aria-current=\"[^\"]*\">")).Value);
    }

    [Fact]
    public async Task Asked_ByAClientWhoSharesNothing_LeadsToTheirLink()
    {
        var ana = await EnterAsync();

        var (_, page) = await ana.OpenAsync("/coach/asked/asked");

        Assert.Contains("From <a href=\"/coach/links/code-of-ana\">The Okafors</a>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asked_ByAClientWhoShares_LeadsToWhatTheyShare()
    {
        var ana = await EnterAsync();
        var link = (await _host.Get<ClientLinkTable>().FindAsync("code-of-ana", TestContext.Current.CancellationToken))!;
        await _host.Get<ClientLinkTable>().JoinAsync("parent", link, _host.Clock.GetUtcNow(), TestContext.Current.CancellationToken);
        await _host.Get<ClientShareTable>().SetAsync(new ClientShare("parent", "client", _coach, link.Code, "{}", "summary", 0), TestContext.Current.CancellationToken);

        var (_, page) = await ana.OpenAsync("/coach/asked/asked");

        Assert.Contains("From <a href=\"/coach/clients/client\">The Okafors</a>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Link_IsEndedOnlyAfterASecondQuestion()
    {
        var ana = await EnterAsync();

        var (_, page) = await ana.OpenAsync("/coach/links/code-of-ana");

        Assert.Matches(new Regex("<summary>End this link</summary>.*Yes, end it</button>.*</details>", RegexOptions.Singleline), page);
    }

    [Fact]
    public async Task Settings_TimeZone_IsChosenFromPlaces()
    {
        var ana = await EnterAsync();
        var (_, page) = await ana.OpenAsync("/coach/settings");
        Assert.Contains("<option value=\"Europe/London\">London, Europe</option>", page, StringComparison.Ordinal);
        Assert.Contains("<option value=\"UTC\" selected=\"selected\">UTC</option>", page, StringComparison.Ordinal);

        // A browser may know a place by an older name than the list.
        var saved = await ana.SendAsync("/coach/settings?handler=Save", ("name", "Ana Ruiz"), ("zone", "Asia/Calcutta"), ("from", "9"), ("until", "17"), ("workDays", "1"));

        Assert.Contains("Saved.", saved, StringComparison.Ordinal);
        Assert.Contains("<option value=\"Asia/Calcutta\" selected=\"selected\">Calcutta, Asia</option>", saved, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_LongerThanTheFieldTakes_IsNotSent()
    {
        var ana = await EnterAsync();
        await ana.OpenAsync("/coach/asked/asked");

        var page = await ana.SendAsync("/coach/asked/asked", ("answer", new string('a', 4001)));

        Assert.Contains("The answer is longer than 4000 letters.", page, StringComparison.Ordinal);
        Assert.Null((await _host.Get<HandoffTable>().FindAsync(_coach, "asked", TestContext.Current.CancellationToken))!.AnsweredAt);
    }

    /// <summary>A coach at the portal, with a link and somebody who asked by it.</summary>
    private async Task<PortalVisitor> EnterAsync()
    {
        var visitor = new PortalVisitor(_host);
        await visitor.EnrolAsync("warm milk and a long walk");
        _coach = (await _host.Get<CoachAccounts>().FindByNameAsync("ANA", TestContext.Current.CancellationToken))!.Id;
        await _host.Get<ClientLinkTable>().AddAsync(Coaches.NewLink(_host) with { Coach = _coach }, TestContext.Current.CancellationToken);
        await _host.Get<HandoffTable>().AddAsync(
            new Handoff("asked", "parent", _coach, "code-of-ana", "{}", "Could we speak about her naps?", 0, 0, null, null), TestContext.Current.CancellationToken);
        return visitor;
    }
}
