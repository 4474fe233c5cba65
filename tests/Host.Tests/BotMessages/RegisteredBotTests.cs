using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using BotFramework.Builder.Turns;
using BotFramework.Connector;
using GentleSleepBot.Host.Retention;
using Host.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Host.Tests.BotMessages;

/// <summary>A bot with an app id, called by a channel with real tokens.</summary>
public sealed class RegisteredBotTests : IAsyncLifetime
{
    private readonly BotHost _host = new();
    private ChannelService _channel = null!;
    private LoginServer _login = null!;

    public async ValueTask InitializeAsync()
    {
        _channel = await ChannelService.StartAsync();
        _login = await LoginServer.StartAsync();
        _login.Register(_host, new GivenToken("the bot's token"));
    }

    public async ValueTask DisposeAsync()
    {
        _host.Dispose();
        await _channel.DisposeAsync();
        await _login.DisposeAsync();
    }

    [Fact]
    public async Task Post_WithTheChannelsToken_IsAnsweredInline()
    {
        var response = await PostAsync(LoginServer.ChannelToken(_channel.Address, _host.Clock.GetUtcNow()), deliveryMode: "expectReplies");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("1: hi", (await response.JsonAsync()).GetProperty("activities")[0].Text("text"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("garbage")]
    public async Task Post_WithoutAToken_Is401EvenFromThisMachine(string? token)
    {
        var response = await PostAsync(token);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal("Unauthorized", await response.ErrorCodeAsync());
    }

    [Fact]
    public async Task Post_TestToolsDummyToken_Is401()
    {
        var response = await PostAsync(LoginServer.DummyToken(_channel.Address));

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task Post_TokenForAnotherServiceUrl_Is401AndNothingRuns()
    {
        var response = await PostAsync(LoginServer.ChannelToken("http://127.0.0.1:9/", _host.Clock.GetUtcNow()), deliveryMode: "expectReplies");

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task Post_KeysCannotBeRead_Is401()
    {
        _login.IsDown = true;

        var response = await PostAsync(LoginServer.ChannelToken(_channel.Address, _host.Clock.GetUtcNow()));

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task Reply_CarriesTheBotsTokenToTheServiceOfTheActivity()
    {
        await PostAsync(LoginServer.ChannelToken(_channel.Address, _host.Clock.GetUtcNow()));

        Assert.Equal("1: hi", (await _channel.NextAsync()).Activity.Text("text"));
        Assert.Equal("Bearer the bot's token", _channel.Authorization);
    }

    [Fact]
    public async Task Reply_AfterARestart_StillGoesToTheServiceOfTheActivity()
    {
        await PostAsync(LoginServer.ChannelToken(_channel.Address, _host.Clock.GetUtcNow()));
        await _channel.NextAsync();
        using var next = new BotHost(_host.DataFolder);
        _login.Register(next, new GivenToken("the bot's token"));

        await SendAsync(next, _channel.Address);

        Assert.Equal("late", (await _channel.NextAsync()).Activity.Text("text"));
    }

    [Fact]
    public async Task Reply_ADayAfterTheLastMessage_StillGoesFromAnotherHost()
    {
        await PostAsync(LoginServer.ChannelToken(_channel.Address, _host.Clock.GetUtcNow()));
        await _channel.NextAsync();
        _host.Clock.Advance(TimeSpan.FromHours(25));
        await _host.Services.GetRequiredService<RetentionService>().RunOnceAsync(TestContext.Current.CancellationToken);
        using var other = new BotHost(_host.DataFolder);
        _login.Register(other, new GivenToken("the bot's token"));

        await SendAsync(other, _channel.Address);

        Assert.Equal("late", (await _channel.NextAsync()).Activity.Text("text"));
    }

    [Fact]
    public async Task Reply_ToAServiceOfNoActivity_WaitsWithoutACall()
    {
        var failure = await Assert.ThrowsAsync<ConnectorException>(() => SendAsync(_host, _channel.Address));

        Assert.Equal(ConnectorFailure.NotDelivered, failure.Failure);
        Assert.Null(_channel.Authorization);
    }

    [Fact]
    public async Task DirectLine_NeedsNoAppId()
    {
        var talk = await Talk.OpenAsync(_host);
        await talk.SayAsync("hi");

        Assert.Equal(["welcome", "hi", "1: hi"], await talk.TextsAsync());
    }

    private static Task<ConnectorResponse> SendAsync(BotHost host, string serviceUrl) => host.Services.GetRequiredService<IConnectorClient>().SendAsync(
        new ConnectorRequest(ReplyKind.Post, serviceUrl, "c", null, """{"type":"message","text":"late"}"""u8.ToArray()), TestContext.Current.CancellationToken);

    private Task<HttpResponseMessage> PostAsync(string? token, string deliveryMode = "normal")
    {
        var client = _host.CreateClient();
        if (token is not null)
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return client.PostAsync("/api/messages", body: JsonSerializer.Serialize(new
        {
            type = "message",
            id = "m1",
            text = "hi",
            channelId = "msteams",
            serviceUrl = _channel.Address,
            conversation = new { id = "c" },
            from = new { id = "u" },
            recipient = new { id = "b" },
            deliveryMode,
        }));
    }
}
