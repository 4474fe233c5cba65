using System.Net;
using System.Text.Json;
using Host.Tests.Hosting;

namespace Host.Tests.DirectLine;

public sealed class ActivityTests : IDisposable
{
    private readonly BotHost _host = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task Post_Message_IsEchoedWholeAndAnswered()
    {
        var talk = await Talk.OpenAsync(_host);

        var response = await talk.PostAsync(
            """{"type":"message","id":"mine","text":"hi","from":{"id":"somebody","name":"Parent"},"channelData":{"clientActivityID":"c1","more":[1,{"a":null}]},"unknown":7}""");
        var said = (await talk.ReadAsync()).GetProperty("activities").EnumerateArray().ToList();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(["welcome", "hi", "1: hi"], said.Select(activity => activity.Text("text")));
        var echo = said[1];
        Assert.Equal((await response.JsonAsync()).Text("id"), echo.Text("id"));
        Assert.NotEqual("mine", echo.Text("id"));
        Assert.Equal(talk.UserId, echo.GetProperty("from").Text("id"));
        Assert.Equal("""{"clientActivityID":"c1","more":[1,{"a":null}]}""", echo.GetProperty("channelData").GetRawText());
        Assert.Equal(7, echo.GetProperty("unknown").GetInt32());
        Assert.Equal(talk.Id, echo.GetProperty("conversation").Text("id"));
        Assert.Equal(_host.Clock.GetUtcNow(), echo.GetProperty("timestamp").GetDateTimeOffset());
        Assert.Equal(echo.Text("id"), said[2].Text("replyToId"));
    }

    [Fact]
    public async Task Post_ThatNamesAnotherTalkAndTheBot_StaysInItsOwnAsTheUser()
    {
        var other = await Talk.OpenAsync(_host);
        var talk = await Talk.OpenAsync(_host);

        var foreign = JsonSerializer.Serialize(new { type = "message", text = "hi", from = new { id = "gentle-sleep-bot", role = "bot" }, conversation = new { id = other.Id } });
        await talk.PostAsync(foreign);
        var echo = (await talk.ReadAsync()).GetProperty("activities")[1];

        Assert.Equal((talk.Id, talk.UserId), (echo.GetProperty("conversation").Text("id"), echo.GetProperty("from").Text("id")));
        Assert.Equal(["welcome"], await other.TextsAsync());
    }

    [Theory]
    [InlineData("""{"type":"message","text":"hi","channelData":{"messageKey":"k","clientActivityID":"1"}}""", """{"type":"message","text":"hi","channelData":{"messageKey":"k","clientActivityID":"2"}}""")]
    [InlineData("""{"type":"message","text":"hi","channelData":{"clientActivityID":"1"}}""", """{"type":"message","text":"hi","channelData":{"clientActivityID":"1"}}""")]
    public async Task Post_SameMessageAgain_RunsOnceAndKeepsItsId(string first, string second)
    {
        var talk = await Talk.OpenAsync(_host);

        var one = await (await talk.PostAsync(first)).JsonAsync();
        var two = await (await talk.PostAsync(second)).JsonAsync();

        Assert.Equal(one.Text("id"), two.Text("id"));
        Assert.Equal(["welcome", "hi", "1: hi"], await talk.TextsAsync());
    }

    [Fact]
    public async Task Post_SameWordsWithoutAMark_AreNewEachTime()
    {
        var talk = await Talk.OpenAsync(_host);

        await talk.PostAsync("""{"type":"message","text":"hi"}""");
        await talk.PostAsync("""{"type":"message","text":"hi"}""");

        Assert.Equal(["welcome", "hi", "1: hi", "hi", "2: hi"], await talk.TextsAsync());
    }

    [Fact]
    public async Task Read_AfterAWatermark_ReplaysExactlyTheRest()
    {
        var talk = await Talk.OpenAsync(_host);
        await talk.SayAsync("a");
        var watermark = (await talk.ReadAsync()).Text("watermark");
        await talk.SayAsync("b");

        Assert.Equal(["b", "2: b"], await talk.TextsAsync(watermark));
        Assert.Equal(["b", "2: b"], await talk.TextsAsync(watermark));
        Assert.Empty(await talk.TextsAsync((await talk.ReadAsync(watermark)).Text("watermark")));
    }

    [Theory]
    [InlineData("x")]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("99999999999999999999")]
    public async Task Read_ForeignWatermark_Is400(string watermark)
    {
        var talk = await Talk.OpenAsync(_host);

        var response = await _host.CreateClient().GetAsync($"{talk.Path}/activities?watermark={watermark}", talk.Token);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("""{"type":"conversationUpdate"}""")]
    [InlineData("""{"type":"installationUpdate"}""")]
    public async Task Post_WhatClientsDoNotSend_Is400AndTheTalkGoesOn(string body)
    {
        var talk = await Talk.OpenAsync(_host);

        var response = await talk.PostAsync(body);
        await talk.SayAsync("hi");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("BadArgument", await response.ErrorCodeAsync());
        Assert.Equal(["welcome", "hi", "1: hi"], await talk.TextsAsync());
    }

    [Fact]
    public async Task Post_EndOfConversation_IsPassedOn()
    {
        var talk = await Talk.OpenAsync(_host);

        var end = await talk.PostAsync("""{"type":"endOfConversation","code":"completedSuccessfully","text":""}""");
        await talk.SayAsync("hi");

        Assert.Equal(HttpStatusCode.OK, end.StatusCode);
        Assert.Equal(["welcome", "", "hi", "1: hi"], await talk.TextsAsync());
    }

    [Fact]
    public async Task Post_TooLarge_Is413()
    {
        var talk = await Talk.OpenAsync(_host);

        var response = await talk.PostAsync(JsonSerializer.Serialize(new { type = "message", text = new string('a', 300_000) }));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task Post_BotFails_Is502AndNothingStands()
    {
        var talk = await Talk.OpenAsync(_host);

        var response = await talk.SayAsync("fail");
        await talk.SayAsync("hi");

        Assert.Equal(HttpStatusCode.BadGateway, response.StatusCode);
        Assert.Equal("BotRejectedActivity", await response.ErrorCodeAsync());
        Assert.Equal(["welcome", "hi", "1: hi"], await talk.TextsAsync());
    }

    [Fact]
    public async Task Post_ClientChoosesATokensUserId_Is400()
    {
        var client = _host.CreateClient();
        var started = await (await client.PostAsync("/v3/directline/conversations", "the-secret-of-another-server-0123456789")).JsonAsync();
        var path = $"/v3/directline/conversations/{started.Text("conversationId")}/activities";

        var taken = await client.PostAsync(path, started.Text("token"), """{"type":"message","text":"a","from":{"id":"dl_other"}}""");
        var own = await client.PostAsync(path, started.Text("token"), """{"type":"message","text":"a","from":{"id":"me"}}""");

        Assert.Equal(HttpStatusCode.BadRequest, taken.StatusCode);
        Assert.Equal(HttpStatusCode.OK, own.StatusCode);
    }
}
