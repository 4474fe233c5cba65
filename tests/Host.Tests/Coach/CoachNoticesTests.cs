using GentleSleepBot.Host.Coach;
using GentleSleepBot.Host.Mail;
using GentleSleepBot.Storage.Coaches;
using Host.Tests.Hosting;
using Host.Tests.Mail;
using Microsoft.Extensions.DependencyInjection;

namespace Host.Tests.Coach;

public sealed class CoachNoticesTests : IDisposable
{
    private const string Words = "She only naps on me";

    private readonly KeptMails _mails = new();
    private readonly BotHost _host;

    public CoachNoticesTests() => _host = new BotHost { Parts = services => services.AddSingleton<IMailer>(_mails) };

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task Tell_SomethingAsked_IsToldOnceWithoutAWordOfIt()
    {
        await SetUpAsync(coach => coach.TellsAtOnce = true);
        await AskAsync("one");
        await AskAsync("two");

        await Notices().TellAsync(TestContext.Current.CancellationToken);
        await Notices().TellAsync(TestContext.Current.CancellationToken);

        var (to, subject, text) = Assert.Single(_mails.Sent);
        Assert.Equal(("ana@example.org", "Someone asked for you"), (to, subject));
        Assert.DoesNotContain(Words, text, StringComparison.Ordinal);
        Assert.DoesNotContain("Okafors", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tell_ServerAway_IsTriedAgain()
    {
        await SetUpAsync(coach => coach.TellsAtOnce = true);
        await AskAsync("one");
        _mails.IsAway = true;
        await Notices().TellAsync(TestContext.Current.CancellationToken);
        _mails.IsAway = false;

        await Notices().TellAsync(TestContext.Current.CancellationToken);

        Assert.Single(_mails.Sent);
    }

    [Fact]
    public async Task Tell_HostStopsWhileSending_IsToldByTheNextOne()
    {
        await SetUpAsync(coach => coach.TellsAtOnce = true);
        await AskAsync("one");
        _mails.Fault = new OperationCanceledException();
        await Assert.ThrowsAsync<OperationCanceledException>(() => Notices().TellAsync(TestContext.Current.CancellationToken));
        _mails.Fault = null;

        await Notices().TellAsync(TestContext.Current.CancellationToken);

        Assert.Single(_mails.Sent);
    }

    [Fact]
    public async Task SumUp_HostStopsWhileSending_IsSentByTheNextOne()
    {
        await SetUpAsync(coach => coach.DigestHour = _host.Clock.GetUtcNow().Hour);
        await AskAsync("one");
        _mails.Fault = new OperationCanceledException();
        await Assert.ThrowsAsync<OperationCanceledException>(() => Notices().SumUpAsync(TestContext.Current.CancellationToken));
        _mails.Fault = null;

        await Notices().SumUpAsync(TestContext.Current.CancellationToken);

        Assert.Single(_mails.Sent);
    }

    [Fact]
    public async Task Tell_OneAddressIsRefused_TellsTheOtherCoach()
    {
        await SetUpAsync(coach => coach.TellsAtOnce = true);
        await _host.Get<CoachAccounts>().AddAsync(
            new CoachAccount { Id = "ben", SignInName = "ben", NormalizedSignInName = "BEN", Name = "Ben", Stamp = "1", SecurityStamp = "1", Email = "ben@example.org", TellsAtOnce = true }, TestContext.Current.CancellationToken);
        await AskAsync("one");
        await AskAsync("two", "ben");
        _mails.Refused = "ana@example.org";

        await Notices().TellAsync(TestContext.Current.CancellationToken);

        Assert.Equal("ben@example.org", Assert.Single(_mails.Sent).To);
    }

    [Theory]
    [InlineData(true, null)]
    [InlineData(false, "ana@example.org")]
    public async Task Tell_NotWanted_SendsNothing(bool atOnce, string? email)
    {
        await SetUpAsync(coach => (coach.TellsAtOnce, coach.Email) = (atOnce, email));
        await AskAsync("one");

        await Notices().TellAsync(TestContext.Current.CancellationToken);

        Assert.Empty(_mails.Sent);
    }

    [Fact]
    public async Task SumUp_AtTheCoachsHour_IsSentOnceADayAndOnlyWhileSomethingWaits()
    {
        var hour = _host.Clock.GetUtcNow().Hour;
        await SetUpAsync(coach => coach.DigestHour = (hour + 1) % 24);
        await AskAsync("one");
        await Notices().SumUpAsync(TestContext.Current.CancellationToken);
        Assert.Empty(_mails.Sent);
        _host.Clock.Advance(TimeSpan.FromHours(1));

        await Notices().SumUpAsync(TestContext.Current.CancellationToken);
        await Notices().SumUpAsync(TestContext.Current.CancellationToken);
        Assert.StartsWith("One question waits for you.", Assert.Single(_mails.Sent).Text, StringComparison.Ordinal);

        _host.Clock.Advance(TimeSpan.FromDays(2));
        await Notices().SumUpAsync(TestContext.Current.CancellationToken);
        Assert.Contains("1 of them longer than was promised", _mails.Sent[^1].Text, StringComparison.Ordinal);

        await _host.Get<HandoffTable>().AnswerAsync(Coaches.Ana, "one", "Hold her.", _host.Clock.GetUtcNow(), TestContext.Current.CancellationToken);
        _host.Clock.Advance(TimeSpan.FromDays(1));
        await Notices().SumUpAsync(TestContext.Current.CancellationToken);
        Assert.Equal(2, _mails.Sent.Count);
    }

    [Theory]
    [InlineData("no address", null, "no e-mail address")]
    [InlineData("ana@example.org", 24, "0 to 23")]
    [InlineData("ana@example.org", 20, null)]
    [InlineData("", null, null)]
    public void MailForm_SaysWhatIsWrong(string email, int? digest, string? fault) =>
        Assert.Equal(fault is not null, new MailForm { Email = email, Digest = digest }.FindFault()?.Contains(fault!, StringComparison.Ordinal) == true);

    private CoachNotices Notices() => ActivatorUtilities.CreateInstance<CoachNotices>(_host.Services);

    private async Task SetUpAsync(Action<CoachAccount> change)
    {
        await _host.LinkAsync();
        var ana = (await _host.Get<CoachAccounts>().FindAsync(Coaches.Ana, TestContext.Current.CancellationToken))!;
        ana.Email = "ana@example.org";
        change(ana);
        Assert.True(await _host.Get<CoachAccounts>().UpdateAsync(ana, TestContext.Current.CancellationToken));
    }

    private Task AskAsync(string id, string coach = Coaches.Ana)
    {
        var now = _host.Clock.GetUtcNow();
        return _host.Get<HandoffTable>().AddAsync(
            new Handoff(id, "parent", coach, "code-of-ana", "{}", Words, now.ToUnixTimeMilliseconds(), now.AddDays(1).ToUnixTimeMilliseconds(), null, null), TestContext.Current.CancellationToken);
    }
}
