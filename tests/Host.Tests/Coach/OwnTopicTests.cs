using System.Net;
using System.Text.Json;
using GentleSleepBot.Host.Coach;
using GentleSleepBot.Storage.Coaches;
using Host.Tests.Hosting;

namespace Host.Tests.Coach;

/// <summary>What a coach wrote, in a client's talk.</summary>
public sealed class OwnTopicTests : IDisposable
{
    private const string Asked = "can she nap in the sling all day?";
    private const string Own = "Wear your little one for the next nap";

    private readonly BotHost _host = new() { UsesRealBot = true };

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task Asked_ByTheCoachsClient_IsAnsweredInTheCoachsWordsWithTheirSource()
    {
        await PublishAsync();
        var talk = await ComeAsync();

        await talk.SayAsync(Asked);

        var text = Assert.Single(await talk.TextsAsync(), text => text.StartsWith(Own, StringComparison.Ordinal));
        Assert.Contains("*From Ana Ruiz: the coach's own practice.*", text, StringComparison.Ordinal);
        var page = await _host.CreateClient().SendAsync(HttpMethod.Get, "/c/code-of-ana/own/sling");
        Assert.Contains("/c/code-of-ana/own/sling", text, StringComparison.Ordinal);
        Assert.Contains("From Ana Ruiz: the coach's own practice", await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("why", "Being close and moving helps")]
    [InlineData("more", "Ana Ruiz wrote no more on this")]
    [InlineData("any studies on that?", "not from a study")]
    [InlineData("again", Own)]
    public async Task FollowUp_AfterTheCoachsWords_IsAnsweredFromThem(string said, string answer)
    {
        await PublishAsync();
        var talk = await ComeAsync();
        await talk.SayAsync(Asked);

        await talk.SayAsync(said);

        Assert.Contains(answer, (await talk.TextsAsync())[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("my 7 month old wakes every hour")]
    [InlineData("should I just let her cry it out in the sling all day")]
    [InlineData("she went limp and blue in the sling, can she nap in the sling all day?")]
    public async Task Asked_SomethingElseOrDanger_IsNeverTheCoachs(string said)
    {
        await PublishAsync();
        var talk = await ComeAsync();

        await talk.SayAsync(said);

        Assert.DoesNotContain(await talk.TextsAsync(), text => text.Contains(Own, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Asked_WhileAFactIsAskedFor_IsAnsweredInTheCoachsWords()
    {
        await PublishAsync();
        var talk = await ComeAsync();
        await talk.SayAsync("she wakes every hour all night");

        await talk.SayAsync(Asked);

        Assert.Contains(await talk.TextsAsync(), text => text.StartsWith(Own, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Asked_WithoutTheLinkOrUnpublished_GetsTheSharedAnswer()
    {
        await SaveAsync();
        var client = await ComeAsync();
        await client.SayAsync(Asked);
        await _host.Get<CoachTopicShelf>().PublishAsync(Coaches.Ana, "sling", 1, TestContext.Current.CancellationToken);
        var stranger = await Talk.OpenAsync(_host);
        await stranger.SayAsync(Asked);

        foreach (var talk in new[] { client, stranger })
            Assert.DoesNotContain(await talk.TextsAsync(), text => text.Contains(Own, StringComparison.Ordinal));
    }

    [Fact]
    public async Task TakenBack_WhileOnShow_SaysSoAndItsPageIsGone()
    {
        await PublishAsync();
        var talk = await ComeAsync();
        await talk.SayAsync(Asked);
        await _host.Get<CoachTopicShelf>().PublishAsync(Coaches.Ana, "sling", null, TestContext.Current.CancellationToken);

        await talk.SayAsync("why");

        Assert.Contains("has taken that back", (await talk.TextsAsync())[^1], StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await _host.CreateClient().SendAsync(HttpMethod.Get, "/c/code-of-ana/own/sling")).StatusCode);
    }

    [Fact]
    public async Task Published_ThatNoLongerPassesTheRules_IsLeftOut()
    {
        await _host.LinkAsync();
        await _host.Get<CoachTopicTable>().SaveAsync(Sling with { RightNow = "Let her cry it out." }, TestContext.Current.CancellationToken);
        await _host.Get<CoachTopicShelf>().PublishAsync(Coaches.Ana, "sling", 1, TestContext.Current.CancellationToken);

        Assert.True(await _host.Get<CoachTopicShelf>().IsEmptyAsync(TestContext.Current.CancellationToken));
    }

    private static CoachTopic Sling { get; } = new(
        "sling", Coaches.Ana, 0, null, "Naps in the sling", "can she nap in the sling all day\nhe only naps in the sling\nnap in the carrier every day",
        "Wear {child} for the next nap and walk for ten minutes.", "Being close and moving helps many babies rest.", "", "", 0);

    private async Task SaveAsync()
    {
        await _host.LinkAsync();
        await _host.Get<CoachTopicTable>().SaveAsync(Sling, TestContext.Current.CancellationToken);
    }

    private async Task PublishAsync()
    {
        await SaveAsync();
        await _host.Get<CoachTopicShelf>().PublishAsync(Coaches.Ana, "sling", 1, TestContext.Current.CancellationToken);
    }

    private async Task<Talk> ComeAsync()
    {
        var key = Talk.NewKey();
        await _host.CreateClient().PostAsync("/talk", body: JsonSerializer.Serialize(new { key, link = "code-of-ana" }));
        return await Talk.OpenAsync(_host, key);
    }
}
