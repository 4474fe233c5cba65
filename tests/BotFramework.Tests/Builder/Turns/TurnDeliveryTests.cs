using BotFramework.Builder;
using BotFramework.Builder.Turns;
using BotFramework.Connector;
using BotFramework.Schema;

namespace BotFramework.Tests.Builder.Turns;

/// <summary>What is held back till the commit, how it goes out, and by which ids it is known.</summary>
public sealed class TurnDeliveryTests
{
    private readonly TurnScene _scene = new();

    [Fact]
    public async Task Process_Invoke_ReturnsTheResponseAlsoOnARepeat()
    {
        var request = new TurnRequest(TurnScene.Said("i1")) { Delivery = TurnDelivery.Inline };
        request.Activity.Type = ActivityTypes.Invoke;
        BotCallbackHandler bot = (turn, ct) => turn.SendActivityAsync(new Activity(ActivityTypesEx.InvokeResponse) { Value = new InvokeResponse { Status = 200, Body = "fine" } }, ct);

        var first = await _scene.RunAsync(request, bot);
        var again = await _scene.RunAsync(request, bot);

        Assert.Equal((200, "fine"), (first.InvokeResponse?.Status, first.InvokeResponse?.Body));
        Assert.Equal((200, "fine"), (again.InvokeResponse?.Status, again.InvokeResponse?.Body?.ToString()));
        Assert.Empty(first.ReplyJson);
    }

    [Theory]
    [InlineData(ActivityTypes.Typing, 1)]
    [InlineData(ActivityTypes.Trace, 0)]
    [InlineData(ActivityTypes.Delay, 0)]
    public async Task Send_WhatIsNoReply_IsNotHeld(string type, int sentAtOnce)
    {
        var outcome = await _scene.RunAsync(new TurnRequest(TurnScene.Said("m1")), (turn, ct) => turn.SendActivityAsync(new Activity(type), ct));

        Assert.Empty(outcome.ReplyJson);
        Assert.Equal(sentAtOnce, _scene.Immediate.Count);
    }

    [Theory]
    [InlineData("https://channel.test", null, TurnDelivery.Callback)]
    [InlineData("https://channel.test", DeliveryModes.ExpectReplies, TurnDelivery.Inline)]
    [InlineData("urn:here", null, TurnDelivery.Transcript)]
    [InlineData(null, null, TurnDelivery.Transcript)]
    public async Task Process_Delivery_FollowsTheActivity(string? serviceUrl, string? mode, TurnDelivery expected)
    {
        var activity = TurnScene.Said("m1");
        activity.ServiceUrl = serviceUrl;
        activity.DeliveryMode = mode;

        await _scene.RunAsync(new TurnRequest(activity), _scene.CountAsync);

        Assert.Equal(expected, _scene.Store.Last?.Delivery);
    }

    [Theory]
    [InlineData(TurnDelivery.Callback, false)]
    [InlineData(TurnDelivery.Transcript, true)]
    public async Task Send_Reply_CarriesOurIdAndTimeOnlyWhereWeAreTheChannel(TurnDelivery delivery, bool expected)
    {
        string? id = null;
        var outcome = await _scene.RunAsync(
            new TurnRequest(TurnScene.Said("m1")) { Delivery = delivery },
            async (turn, ct) => id = (await turn.SendActivityAsync("hush", cancellationToken: ct))?.Id);

        var reply = Assert.Single(outcome.ReadReplies());
        Assert.Equal((expected, expected), (reply.Id == id, reply.Timestamp is not null));
        Assert.Equal(id, _scene.Store.Last?.Replies[0].ActivityId);
    }

    [Fact]
    public async Task UpdateAndDelete_OurIds_AreHeldInOrder()
    {
        await _scene.RunAsync(new TurnRequest(TurnScene.Said("m1")), async (turn, ct) =>
        {
            var sent = await turn.SendActivityAsync("one", cancellationToken: ct);
            await turn.UpdateActivityAsync(new Activity(ActivityTypes.Message) { Id = sent!.Id, Text = "two" }, ct);
            var third = await turn.SendActivityAsync("three", cancellationToken: ct);
            await turn.DeleteActivityAsync(third!.Id!, ct);
        });

        Assert.Equal([ReplyKind.Post, ReplyKind.Update, ReplyKind.Post, ReplyKind.Delete], _scene.Store.Last!.Replies.Select(reply => reply.Kind));
        Assert.Equal(["hello", "two"], await _scene.TranscriptAsync());
    }

    [Fact]
    public async Task ContinueConversation_Twice_RunsTwiceAndShowsOnlyWhatTheBotSays()
    {
        var reference = TurnScene.Said("m1").GetConversationReference();
        for (var turn = 0; turn < 2; turn++)
            await _scene.Adapter.ContinueConversationAsync("app", reference, _scene.CountAsync, default);

        Assert.Equal([" 1", " 2"], await _scene.TranscriptAsync());
    }
}
