using System.Net;
using System.Text.Json;
using Host.Tests.Hosting;

namespace Host.Tests.Talks;

public sealed class TalkTests : IDisposable
{
    private readonly BotHost _host = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task Open_SameKey_IsTheSameTalkWithItsHistory()
    {
        var key = Talk.NewKey();
        var before = await Talk.OpenAsync(_host, key);
        await before.SayAsync("hi");

        var after = await Talk.OpenAsync(_host, key);

        Assert.Equal(before.Id, after.Id);
        Assert.Equal(before.UserId, after.UserId);
        Assert.Equal(["welcome", "hi", "1: hi"], await after.TextsAsync());
    }

    [Fact]
    public async Task Open_AnotherKey_IsAnotherTalkAndPerson()
    {
        var mine = await Talk.OpenAsync(_host);
        var theirs = await Talk.OpenAsync(_host);

        Assert.NotEqual(mine.Id, theirs.Id);
        Assert.NotEqual(mine.UserId, theirs.UserId);
    }

    [Fact]
    public async Task Open_TwoTabsAtOnce_ShareOneTalk()
    {
        var key = Talk.NewKey();

        var talks = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Talk.OpenAsync(_host, key)));

        Assert.Single(talks.Select(talk => talk.Id).Distinct());
        Assert.Equal(["welcome"], await talks[0].TextsAsync());
    }

    [Fact]
    public async Task Open_WithAConversationId_OpensNothing()
    {
        var talk = await Talk.OpenAsync(_host);

        Assert.Equal(HttpStatusCode.BadRequest, (await PostAsync(JsonSerializer.Serialize(new { key = talk.Id }))).StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"key":""}""")]
    [InlineData("""{"key":5}""")]
    [InlineData("""{"key":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}""")]
    [InlineData("""{"key":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}""")]
    [InlineData("""{"key":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA!"}""")]
    public async Task Open_NotAKey_Is400(string body)
    {
        var response = await PostAsync(body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("BadArgument", await response.ErrorCodeAsync());
    }

    [Fact]
    public async Task Open_TooLarge_Is413() =>
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await PostAsync($$"""{"key":"{{new string('A', 5000)}}"}""")).StatusCode);

    private Task<HttpResponseMessage> PostAsync(string body) => _host.CreateClient().PostAsync("/talk", body: body);
}
