using System.Text.Json;
using BotFramework.Builder;
using GentleSleepBot.Host.Coach;
using GentleSleepBot.Storage;
using GentleSleepBot.Storage.Coaches;
using Host.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using IMiddleware = BotFramework.Builder.IMiddleware;

namespace Host.Tests.Coach;

public sealed class HandoffTests : IDisposable
{
    private readonly BotHost _host = new() { UsesRealBot = true };

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task Handoff_NothingSentBeforeAYes()
    {
        var talk = await AskAsync();

        await talk.SayAsync("Don't send");

        Assert.Contains("Nothing was sent.", await talk.TextsAsync());
        Assert.Empty(await ListAsync());
    }

    [Fact]
    public async Task Handoff_Sent_HoldsJustWhatWasShown()
    {
        var talk = await AskAsync();
        var shown = (await talk.TextsAsync())[^1];

        await talk.SayAsync("Send this");

        var asked = Assert.Single(await ListAsync());
        Assert.Contains("wakes every hour", asked.Summary, StringComparison.Ordinal);
        Assert.Contains(asked.Summary, shown, StringComparison.Ordinal);
        Assert.Null(asked.AnsweredAt);
    }

    [Fact]
    public async Task Handoff_OfWordsThatWeNeverSay_ShowsThemBeforeTheyAreSent()
    {
        var talk = await AskAsync();
        await talk.SayAsync("Change it");
        await talk.SayAsync("My mother in law says just leave him to cry it out. What do I tell her?");

        Assert.Contains("just leave him to cry it out", (await talk.TextsAsync())[^1], StringComparison.Ordinal);
        await talk.SayAsync("Send this");

        Assert.Contains("just leave him to cry it out", Assert.Single(await ListAsync()).Summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Handoff_SentAgainAfterAFailedCommit_AsksOnce()
    {
        var talk = await AskAsync();
        _host.Store.FailsCommits = true;
        Assert.False((await talk.SayAsync("Send this", messageKey: "yes")).IsSuccessStatusCode);
        _host.Store.FailsCommits = false;

        Assert.True((await talk.SayAsync("Send this", messageKey: "yes")).IsSuccessStatusCode);

        Assert.Single(await ListAsync());
    }

    [Theory]
    [InlineData("abcdefghij0123456-_Z")]
    [InlineData("https://sleep.example/c/abcdefghij0123456-_Z")]
    public async Task Code_SentAsAMessage_BringsToItsCoachWhoSeesNothing(string said)
    {
        await _host.LinkAsync(Coaches.NewLink(_host) with { Code = "abcdefghij0123456-_Z" });
        var talk = await Talk.OpenAsync(_host);

        await talk.SayAsync(said);

        Assert.Contains("You are with Ana Ruiz now.", (await talk.TextsAsync())[^1], StringComparison.Ordinal);
        await talk.SayAsync("talk to my coach");
        Assert.Contains("Ana Ruiz would get just this", (await talk.TextsAsync())[^1], StringComparison.Ordinal);
        Assert.Empty(await ListAsync());
    }

    [Fact]
    public async Task Handoff_WithoutACoach_SaysSo()
    {
        var talk = await Talk.OpenAsync(_host);

        await talk.SayAsync("talk to my coach");

        Assert.Contains("No coach stands behind this chat", (await talk.TextsAsync())[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Handoff_DangerMeanwhile_IsAnsweredFirstAndReachesNoCoach()
    {
        var talk = await AskAsync();

        await talk.SayAsync("she is floppy and won't wake up");

        Assert.DoesNotContain("Nothing was sent.", await talk.TextsAsync());
        Assert.Contains((await talk.TextsAsync()).TakeLast(2), text => text.Contains("emergency", StringComparison.OrdinalIgnoreCase));
        Assert.Empty(await ListAsync());
    }

    [Fact]
    public async Task Reply_Twice_IsSaidOnce()
    {
        var talk = await AskAsync();
        await talk.SayAsync("Send this");
        var asked = Assert.Single(await ListAsync());

        await _host.Get<CoachReply>().SendAsync(asked, "Try a nap at nine.", TestContext.Current.CancellationToken);
        await _host.Get<CoachReply>().SendAsync(asked, "Try a nap at ten.", TestContext.Current.CancellationToken);

        var texts = await talk.TextsAsync();
        Assert.Equal("**Ana Ruiz** answers:\n\nTry a nap at nine.", texts[^1]);
        Assert.DoesNotContain(texts, text => text.Contains("at ten", StringComparison.Ordinal));
        Assert.Equal("Try a nap at nine.", Assert.Single(await ListAsync()).Answer);
    }

    [Fact]
    public async Task Reply_AgainAfterItWasSaidAndNotKept_KeepsWhatWasSaid()
    {
        var talk = await AskAsync();
        await talk.SayAsync("Send this");
        var asked = Assert.Single(await ListAsync());
        await _host.Get<CoachReply>().SendAsync(asked, "Try a nap at nine.", TestContext.Current.CancellationToken);
        await UnkeepAsync();

        await _host.Get<CoachReply>().SendAsync(asked, "Try a nap at ten.", TestContext.Current.CancellationToken);

        Assert.Equal("Try a nap at nine.", Assert.Single(await ListAsync()).Answer);
    }

    [Fact]
    public async Task Promise_Passed_IsOwnedUpToOnce()
    {
        var talk = await AskAsync();
        await talk.SayAsync("Send this");
        var late = ActivatorUtilities.CreateInstance<LateAnswers>(_host.Services);
        await late.TellAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotContain(await talk.TextsAsync(), text => text.Contains("has not answered", StringComparison.Ordinal));
        _host.Clock.Advance(TimeSpan.FromDays(4));

        await late.TellAsync(TestContext.Current.CancellationToken);
        await late.TellAsync(TestContext.Current.CancellationToken);

        Assert.Single(await (await Talk.OpenAsync(_host, _key)).TextsAsync(), text => text.Contains("Ana Ruiz has not answered", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Promise_OfACoachWhoLeft_SaysThatNoAnswerWillCome()
    {
        var talk = await AskAsync();
        await talk.SayAsync("Send this");
        await _host.Get<CoachTable>().DeleteAsync(Coaches.Ana, TestContext.Current.CancellationToken);
        _host.Clock.Advance(TimeSpan.FromDays(4));

        await ActivatorUtilities.CreateInstance<LateAnswers>(_host.Services).TellAsync(TestContext.Current.CancellationToken);

        var said = (await (await Talk.OpenAsync(_host, _key)).TextsAsync())[^1];
        Assert.Contains("no answer will come", said, StringComparison.Ordinal);
        Assert.DoesNotContain("It still waits", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Promise_OfAParentWhoCannotBeTold_KeepsNoOtherFromBeingTold()
    {
        var talk = await AskAsync();
        await _host.Get<HandoffTable>().AddAsync(
            new Handoff("unreachable", "parent", Coaches.Ana, "code-of-ana", "{}", "", 0, 0, null, null), TestContext.Current.CancellationToken);
        await talk.SayAsync("Send this");
        _host.Clock.Advance(TimeSpan.FromDays(4));

        await ActivatorUtilities.CreateInstance<LateAnswers>(_host.Services).TellAsync(TestContext.Current.CancellationToken);

        Assert.Single(await (await Talk.OpenAsync(_host, _key)).TextsAsync(), text => text.Contains("Ana Ruiz has not answered", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Promise_AnsweredWhileOthersAreTold_IsNotCalledBroken()
    {
        _host.Parts = services => services.AddSingleton<IMiddleware>(provider => new AnswersMeanwhile(provider.GetRequiredService<HandoffTable>()));
        var talk = await AskAsync();
        await talk.SayAsync("Send this");
        await _host.Get<HandoffTable>().AddAsync(Assert.Single(await ListAsync()) with { Id = "second" }, TestContext.Current.CancellationToken);
        _host.Clock.Advance(TimeSpan.FromDays(4));

        await ActivatorUtilities.CreateInstance<LateAnswers>(_host.Services).TellAsync(TestContext.Current.CancellationToken);

        Assert.Single(await (await Talk.OpenAsync(_host, _key)).TextsAsync(), text => text.Contains("Ana Ruiz has not answered", StringComparison.Ordinal));
    }

    private readonly string _key = Talk.NewKey();

    private async Task UnkeepAsync()
    {
        await using var connection = await _host.Get<ISqlConnections>().OpenConnectionAsync(TestContext.Current.CancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = "UPDATE handoffs SET answer = NULL, answered_at = NULL";
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }

    private async Task<Talk> AskAsync()
    {
        await _host.LinkAsync();
        await _host.CreateClient().PostAsync("/talk", body: JsonSerializer.Serialize(new { key = _key, link = "code-of-ana" }));
        var talk = await Talk.OpenAsync(_host, _key);
        await talk.SayAsync("my 7 month old wakes every hour");
        await talk.SayAsync("talk to my coach");
        return talk;
    }

    private Task<IReadOnlyList<Handoff>> ListAsync() => _host.Get<HandoffTable>().ListAsync(Coaches.Ana, 9, TestContext.Current.CancellationToken);

    /// <summary>A coach who answers everything else while one parent is told.</summary>
    private sealed class AnswersMeanwhile(HandoffTable handoffs) : IMiddleware
    {
        public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            await next(cancellationToken);
            if (turnContext.Activity.Id is { } id && id.StartsWith("late-", StringComparison.Ordinal))
            {
                foreach (var other in (await handoffs.ListAsync(Coaches.Ana, 9, cancellationToken)).Where(asked => $"late-{asked.Id}" != id))
                    await handoffs.AnswerAsync(Coaches.Ana, other.Id, "Try a nap at nine.", DateTimeOffset.UnixEpoch, cancellationToken);
            }
        }
    }
}
