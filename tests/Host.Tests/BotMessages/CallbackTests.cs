using System.Net;
using System.Text.Json;
using Host.Tests.Hosting;

namespace Host.Tests.BotMessages;

public sealed class CallbackTests : IDisposable
{
    private readonly BotHost _host = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task Post_WithAServiceUrl_RepliesAreCalledBackInOrder()
    {
        await using var channel = await ChannelService.StartAsync();

        var response = await PostAsync(channel, "m1", "typing");
        var typing = await channel.NextTypingAsync();
        var reply = await channel.NextAsync();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal("typing", typing.Activity.Text("type"));
        Assert.Equal("/v3/conversations/a:b;c@d/activities/m1", reply.Path);
        Assert.Equal("1: typing", reply.Activity.Text("text"));
    }

    [Fact]
    public async Task Post_SameIdAgain_IsCalledBackOnce()
    {
        await using var channel = await ChannelService.StartAsync();

        await PostAsync(channel, "m1", "one");
        await PostAsync(channel, "m1", "one");
        await PostAsync(channel, "m2", "two");

        Assert.Equal("1: one", (await channel.NextAsync()).Activity.Text("text"));
        Assert.Equal("2: two", (await channel.NextAsync()).Activity.Text("text"));
    }

    private Task<HttpResponseMessage> PostAsync(ChannelService channel, string id, string text) =>
        _host.CreateClient().PostAsync("/api/messages", body: JsonSerializer.Serialize(new
        {
            type = "message",
            id,
            text,
            channelId = "msteams",
            serviceUrl = channel.Address + "/",
            conversation = new { id = "a:b;c@d" },
            from = new { id = "u" },
            recipient = new { id = "b" },
        }));
}
