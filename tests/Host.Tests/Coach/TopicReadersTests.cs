using System.Security.Claims;
using System.Text.Json;
using GentleSleepBot.Host.Coach;
using GentleSleepBot.Host.Coach.Pages;
using GentleSleepBot.Storage.Coaches;
using Host.Tests.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;

namespace Host.Tests.Coach;

/// <summary>How many of a coach's clients were answered by a topic.</summary>
public sealed class TopicReadersTests : IDisposable
{
    private const string Asked = "can she nap in the sling all day?";
    private const string Own = "own/sling";

    private readonly BotHost _host = new() { UsesRealBot = true };

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task Count_ClientsAndOthers_CountsEachClientOnceATopic()
    {
        await PublishAsync();
        for (var client = 0; client < 2; client++)
        {
            var talk = await ComeAsync();
            await talk.SayAsync(Asked, $"first {client}");
            await talk.SayAsync("why");
            await talk.SayAsync(Asked, $"again {client}");
        }

        await (await Talk.OpenAsync(_host)).SayAsync(Asked);

        Assert.Equal(2, (await _host.Get<TopicReaders>().CountAsync(Coaches.Ana, Ct))[Own]);
        Assert.Empty(await _host.Get<TopicReaders>().CountAsync("bea", Ct));
    }

    [Theory]
    [InlineData("forget this")]
    [InlineData("start over")]
    [InlineData("forget me", "Erase")]
    public async Task Count_ClientLetsGoOfIt_CountsItNoMore(params string[] said)
    {
        await PublishAsync();
        var talk = await ComeAsync();
        await talk.SayAsync("my 7 month old wakes every hour");
        await talk.SayAsync(Asked);
        Assert.Equal(1, (await _host.Get<TopicReaders>().CountAsync(Coaches.Ana, Ct))[Own]);

        foreach (var text in said)
            await talk.SayAsync(text);

        Assert.DoesNotContain(Own, await _host.Get<TopicReaders>().CountAsync(Coaches.Ana, Ct));
    }

    [Fact]
    public async Task Count_AnswerTakenBack_LeavesTheOnesBefore()
    {
        await PublishAsync();
        var talk = await ComeAsync();
        await talk.SayAsync(Asked);
        await talk.SayAsync("my 7 month old wakes every hour");

        await talk.SayAsync("forget this");

        Assert.Equal([Own], (await _host.Get<TopicReaders>().CountAsync(Coaches.Ana, Ct)).Keys);
    }

    [Theory]
    [InlineData(4, "fewer than 5", false)]
    [InlineData(5, "5", true)]
    public async Task Numbers_FewReaders_AreNotShown(int readers, string count, bool isListed)
    {
        await PublishAsync();
        for (var client = 0; client < readers; client++)
        {
            var talk = await ComeAsync();
            await talk.SayAsync(Asked);
            await talk.SayAsync("my 7 month old wakes every hour");
        }

        var page = ActivatorUtilities.CreateInstance<NumbersModel>(_host.Services);
        page.PageContext = new PageContext { HttpContext = new DefaultHttpContext { User = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, Coaches.Ana)])) } };
        await page.OnGetAsync(Ct);

        Assert.Equal(("Naps in the sling", count), Assert.Single(page.Own) is var own ? (own.Title, NumbersModel.Say(own.Count)) : default);
        Assert.Equal(isListed, page.Shared.Count > 0);
        Assert.All(page.Shared, topic => Assert.Equal("5", NumbersModel.Say(topic.Count)));
    }

    private async Task PublishAsync()
    {
        await _host.LinkAsync();
        await _host.Get<CoachTopicTable>().SaveAsync(
            new CoachTopic(
                "sling", Coaches.Ana, 0, null, "Naps in the sling", "can she nap in the sling all day\nhe only naps in the sling\nnap in the carrier every day",
                "Wear {child} for the next nap and walk for ten minutes.", "Being close and moving helps many babies rest.", "", "", 0),
            Ct);
        await _host.Get<CoachTopicShelf>().PublishAsync(Coaches.Ana, "sling", 1, Ct);
    }

    private async Task<Talk> ComeAsync()
    {
        var key = Talk.NewKey();
        await _host.CreateClient().PostAsync("/talk", body: JsonSerializer.Serialize(new { key, link = "code-of-ana" }));
        return await Talk.OpenAsync(_host, key);
    }
}
