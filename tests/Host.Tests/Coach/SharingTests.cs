using System.Text.Json;
using GentleSleepBot.Dialogs.Coaches;
using GentleSleepBot.Host.Coach;
using GentleSleepBot.Storage.Coaches;
using Host.Tests.Hosting;

namespace Host.Tests.Coach;

/// <summary>What a client lets their coach see, from the first answer on.</summary>
public sealed class SharingTests : IDisposable
{
    private const string First = "my 7 month old wakes every hour";
    private const string Offer = "Ana Ruiz sees nothing of this talk. If you like";

    private readonly BotHost _host = new() { UsesRealBot = true };

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task FirstAnswer_UnderALink_IsFollowedByTheOfferOnceAndNothingIsShared()
    {
        var talk = await ComeAsync();
        Assert.DoesNotContain(await talk.TextsAsync(), text => text.Contains("sees nothing", StringComparison.Ordinal));

        await talk.SayAsync(First);
        await talk.SayAsync("what about naps, she fights every nap");

        Assert.Single(await talk.TextsAsync(), text => text.StartsWith(Offer, StringComparison.Ordinal));
        Assert.Empty(await ListAsync());
    }

    [Fact]
    public async Task FirstAnswer_WithoutALink_OffersNothing()
    {
        var talk = await Talk.OpenAsync(_host);

        await talk.SayAsync(First);

        Assert.DoesNotContain(await talk.TextsAsync(), text => text.Contains("sees nothing", StringComparison.Ordinal));
    }

    [Fact]
    public async Task FirstMessage_OfDanger_IsFollowedByNoOffer()
    {
        var talk = await ComeAsync();

        await talk.SayAsync("she is floppy and won't wake up");

        Assert.DoesNotContain(await talk.TextsAsync(), text => text.Contains("sees nothing", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Summary_Shared_ShowsFactsButNoWords()
    {
        var talk = await ComeAsync();
        await talk.SayAsync(First);
        await talk.SayAsync("share a summary");

        var seen = Assert.Single(await ListAsync());

        Assert.Equal(SharingLevel.Summary, seen.Level);
        Assert.Equal(7, seen.Talk!.Facts.AgeMonths);
        Assert.Empty(await _host.Get<ClientTalks>().SaidAsync(seen, TestContext.Current.CancellationToken));
        Assert.Contains("Say *private* to end that.", (await talk.TextsAsync())[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task WholeTalk_Shared_ShowsWhatWasSaidByBoth()
    {
        var talk = await ComeAsync();
        await talk.SayAsync(First);
        await talk.SayAsync("share the whole talk");

        var said = await _host.Get<ClientTalks>().SaidAsync(Assert.Single(await ListAsync()), TestContext.Current.CancellationToken);

        Assert.Contains(said, line => !line.IsFromBot && line.Text == First);
        Assert.Contains(said, line => line.IsFromBot && line.Text.StartsWith(Offer, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("private")]
    [InlineData("Share nothing")]
    [InlineData("stop sharing")]
    public async Task OneWord_EndsIt(string word)
    {
        var talk = await ComeAsync();
        await talk.SayAsync(First);
        await talk.SayAsync("share the whole talk");

        await talk.SayAsync(word);

        Assert.Empty(await ListAsync());
        Assert.EndsWith("Ana Ruiz sees nothing of this talk.", (await talk.TextsAsync())[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task ForgetMe_EndsIt()
    {
        var talk = await ComeAsync();
        await talk.SayAsync(First);
        await talk.SayAsync("share the whole talk");

        await talk.SayAsync("forget me");
        await talk.SayAsync("Erase");

        Assert.Empty(await ListAsync());
    }

    [Theory]
    [InlineData("what does my coach see")]
    [InlineData("Share with my coach")]
    public async Task WhatTheCoachSees_Asked_IsToldWithTheChoices(string said)
    {
        var talk = await ComeAsync();
        await talk.SayAsync(First);

        await talk.SayAsync(said);

        Assert.StartsWith("Ana Ruiz sees nothing of this talk.\n\nWhat may Ana Ruiz see?", (await talk.TextsAsync())[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sharing_WithoutACoach_SaysThatNobodySees()
    {
        var talk = await Talk.OpenAsync(_host);

        await talk.SayAsync("share the whole talk");

        Assert.Equal(CoachTexts.NobodySees, (await talk.TextsAsync())[^1]);
    }

    [Fact]
    public async Task List_MostWorryingFirst()
    {
        var calm = await ComeAsync();
        await calm.SayAsync(First);
        await calm.SayAsync("share a summary");
        var afraid = await ComeAsync();
        await afraid.SayAsync(First);
        await afraid.SayAsync("share a summary");
        await afraid.SayAsync("she is floppy and won't wake up");

        Assert.Equal([ClientWorry.Danger, ClientWorry.None], (await ListAsync()).Select(talk => talk.Worry));
    }

    [Fact]
    public async Task Unanswerable_UnderALink_IsOfferedToTheCoachAndSentOnlyAfterAYes()
    {
        var talk = await ComeAsync();
        await talk.SayAsync("qwerty zxcvb plumbus");
        await talk.SayAsync("zxcvb plumbus qwerty");
        Assert.Contains("Ana Ruiz would get just this", (await talk.TextsAsync())[^1], StringComparison.Ordinal);
        Assert.Empty(await HandoffsAsync());

        await talk.SayAsync("Send this");

        Assert.Contains("plumbus", Assert.Single(await HandoffsAsync()).Summary, StringComparison.Ordinal);
    }

    private Task<IReadOnlyList<ClientTalk>> ListAsync() => _host.Get<ClientTalks>().ListAsync(Coaches.Ana, TestContext.Current.CancellationToken);

    private Task<IReadOnlyList<Handoff>> HandoffsAsync() => _host.Get<HandoffTable>().ListAsync(Coaches.Ana, 9, TestContext.Current.CancellationToken);

    private async Task<Talk> ComeAsync()
    {
        if (await _host.Get<ClientLinkTable>().FindAsync("code-of-ana", TestContext.Current.CancellationToken) is null)
            await _host.LinkAsync();
        var key = Talk.NewKey();
        await _host.CreateClient().PostAsync("/talk", body: JsonSerializer.Serialize(new { key, link = "code-of-ana" }));
        return await Talk.OpenAsync(_host, key);
    }
}
