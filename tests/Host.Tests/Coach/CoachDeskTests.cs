using System.Text.Json;
using BotFramework.Connector;
using BotFramework.Schema;
using GentleSleepBot.Dialogs.Coaches;
using GentleSleepBot.Host.Coach;
using Host.Tests.Hosting;

namespace Host.Tests.Coach;

public sealed class CoachDeskTests : IDisposable
{
    private readonly BotHost _host = new();

    public void Dispose() => _host.Dispose();

    [Theory]
    [InlineData("IE", "GB", "IE")]
    [InlineData(null, "GB", "GB")]
    [InlineData(null, null, null)]
    public async Task Find_TellsTheCountryOfTheLinkElseOfTheCoach(string? ofLink, string? ofCoach, string? told)
    {
        await _host.LinkAsync(Coaches.NewLink(_host) with { Country = ofLink });
        var accounts = _host.Get<CoachAccounts>();
        var ana = (await accounts.FindAsync(Coaches.Ana, TestContext.Current.CancellationToken))!;
        ana.Country = ofCoach;
        await accounts.UpdateAsync(ana, TestContext.Current.CancellationToken);
        var key = Talk.NewKey();
        await _host.CreateClient().PostAsync("/talk", body: JsonSerializer.Serialize(new { key, link = "code-of-ana" }));
        var talk = await Talk.OpenAsync(_host, key);

        var coach = await _host.Get<ICoachDesk>().FindAsync(
            new Activity(ActivityTypes.Message) { ChannelId = Channels.Directline, From = new ChannelAccount { Id = talk.UserId }, Conversation = new ConversationAccount { Id = talk.Id } },
            TestContext.Current.CancellationToken);

        Assert.Equal(told, coach!.Country);
    }
}
