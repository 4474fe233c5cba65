using System.Text;
using BotFramework.Builder.Turns;
using BotFramework.Connector;
using BotFramework.Tests.Builder;

namespace BotFramework.Tests.Connector;

public sealed class ConnectorClientTests
{
    private static readonly byte[] Json = Encoding.UTF8.GetBytes("""{"type":"message","text":"hush"}""");

    [Fact]
    public async Task Send_Reply_PostsToItsEscapedAddress()
    {
        await using var service = new LoopbackService(_ => new(200, """{"id":"theirs"}"""));

        var response = await SendAsync(new ConnectorRequest(ReplyKind.Post, service.Address + "base/", "a:1|x@y/..;z", "f:1|2", Json));

        Assert.Equal("theirs", response.Id);
        var call = Assert.Single(service.Calls);
        Assert.Equal("POST", call.Method);
        Assert.Equal("/base/v3/conversations/a%3A1%7Cx%40y%2F..%3Bz/activities/f%3A1%7C2", call.Path);
        Assert.Equal(Encoding.UTF8.GetString(Json), call.Body);
    }

    [Theory]
    [InlineData(ReplyKind.Update, "PUT")]
    [InlineData(ReplyKind.Delete, "DELETE")]
    public async Task Send_Change_UsesItsMethod(ReplyKind kind, string method)
    {
        await using var service = new LoopbackService(_ => new(200));

        await SendAsync(new ConnectorRequest(kind, service.Address, "c", "a", kind == ReplyKind.Delete ? default : Json));

        Assert.Equal(method, Assert.Single(service.Calls).Method);
    }

    [Fact]
    public async Task Send_WithoutActivityId_PostsToTheConversation()
    {
        await using var service = new LoopbackService(_ => new(201));

        await SendAsync(new ConnectorRequest(ReplyKind.Post, service.Address, "c", null, Json));

        Assert.Equal("/v3/conversations/c/activities", Assert.Single(service.Calls).Path);
    }

    [Theory]
    [InlineData(202, "")]
    [InlineData(200, "not json")]
    [InlineData(200, "{}")]
    [InlineData(200, "null")]
    public async Task Send_AcceptedWithoutAnId_IsDelivered(int status, string body)
    {
        await using var service = new LoopbackService(_ => new(status, body));

        Assert.Null((await SendAsync(new ConnectorRequest(ReplyKind.Post, service.Address, "c", "a", Json))).Id);
    }

    [Theory]
    [InlineData(400, ConnectorFailure.Refused)]
    [InlineData(403, ConnectorFailure.Refused)]
    [InlineData(405, ConnectorFailure.Refused)]
    [InlineData(429, ConnectorFailure.NotDelivered)]
    [InlineData(503, ConnectorFailure.NotDelivered)]
    [InlineData(500, ConnectorFailure.Ambiguous)]
    [InlineData(502, ConnectorFailure.Ambiguous)]
    [InlineData(408, ConnectorFailure.Ambiguous)]
    [InlineData(504, ConnectorFailure.Ambiguous)]
    [InlineData(0, ConnectorFailure.Ambiguous)]
    public async Task Send_Failure_TellsWhetherToTryAgain(int status, ConnectorFailure expected)
    {
        await using var service = new LoopbackService(_ => new(status));

        var failure = await Assert.ThrowsAsync<ConnectorException>(
            () => SendAsync(new ConnectorRequest(ReplyKind.Post, service.Address, "c", "a", Json)));

        Assert.Equal(expected, failure.Failure);
    }

    [Fact]
    public async Task Send_RetryAfter_IsPassedOn()
    {
        await using var service = new LoopbackService(_ => new(429, RetryAfter: "7"));

        var failure = await Assert.ThrowsAsync<ConnectorException>(
            () => SendAsync(new ConnectorRequest(ReplyKind.Post, service.Address, "c", "a", Json)));

        Assert.Equal(TimeSpan.FromSeconds(7), failure.RetryAfter);
    }

    [Fact]
    public async Task Send_RetryAfterAMoment_IsCountedFromTheClock()
    {
        await using var service = new LoopbackService(_ => new(503, RetryAfter: "Sun, 01 Mar 2026 03:02:00 GMT"));
        using var http = new HttpClient();

        var failure = await Assert.ThrowsAsync<ConnectorException>(
            () => new ConnectorClient(http, new ManualTimeProvider()).SendAsync(new ConnectorRequest(ReplyKind.Post, service.Address, "c", "a", Json), default));

        Assert.Equal(TimeSpan.FromMinutes(2), failure.RetryAfter);
    }

    [Theory]
    [InlineData(199, false)]
    [InlineData(200, true)]
    [InlineData(299, true)]
    [InlineData(300, false)]
    public void IsSuccessStatusCode_InvokeResponse_IsOfTheTwoHundreds(int status, bool expected) =>
        Assert.Equal(expected, new InvokeResponse { Status = status }.IsSuccessStatusCode());

    [Fact]
    public async Task Send_NoOneListens_IsNotDelivered()
    {
        var failure = await Assert.ThrowsAsync<ConnectorException>(
            () => SendAsync(new ConnectorRequest(ReplyKind.Post, LoopbackService.Nowhere(), "c", "a", Json)));

        Assert.Equal(ConnectorFailure.NotDelivered, failure.Failure);
    }

    [Fact]
    public async Task Send_AddressThatIsNone_IsRefused()
    {
        var failure = await Assert.ThrowsAsync<ConnectorException>(
            () => SendAsync(new ConnectorRequest(ReplyKind.Post, "nowhere", "c", "a", Json)));

        Assert.Equal(ConnectorFailure.Refused, failure.Failure);
    }

    private static async Task<ConnectorResponse> SendAsync(ConnectorRequest request)
    {
        using var http = new HttpClient();
        return await new ConnectorClient(http).SendAsync(request, default);
    }
}
