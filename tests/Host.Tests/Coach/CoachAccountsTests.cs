using GentleSleepBot.Host.Coach;
using Host.Tests.Hosting;

namespace Host.Tests.Coach;

public sealed class CoachAccountsTests : IDisposable
{
    private readonly BotHost _host = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task Change_ManyAtOnce_LosesNone()
    {
        await _host.LinkAsync();
        var accounts = _host.Get<CoachAccounts>();

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => accounts.ChangeAsync(Coaches.Ana, coach => coach.FailedSignIns++, TestContext.Current.CancellationToken)));

        Assert.Equal(8, (await accounts.FindAsync(Coaches.Ana, TestContext.Current.CancellationToken))!.FailedSignIns);
    }

    [Fact]
    public async Task Change_OfNobody_GivesNobody() =>
        Assert.Null(await _host.Get<CoachAccounts>().ChangeAsync("nobody", coach => coach.Name = "", TestContext.Current.CancellationToken));
}
