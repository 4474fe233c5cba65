using BotFramework.Builder;
using BotFramework.Builder.Adapters;
using BotFramework.Schema;

namespace BotFramework.Tests.Builder.Adapters;

public sealed class TestFlowTests
{
    private readonly TestAdapter _adapter = new(TestAdapter.CreateConversation("night"));

    [Fact]
    public Task AssertReply_Echo_Passes() => Flow().Test("a", "echo a").Send("b").AssertReply("echo b").StartTestAsync();

    [Fact]
    public async Task TestFlow_OfABot_RunsItsTurns()
    {
        await new TestFlow(_adapter, new ActivityHandler()).Send("a").StartTestAsync();

        Assert.Throws<ArgumentNullException>(() => new TestFlow(_adapter, (IBot)null!));
    }

    [Fact]
    public Task AssertReply_OtherText_Fails() =>
        Assert.ThrowsAsync<InvalidOperationException>(() => Flow().Test("a", "something else").StartTestAsync());

    [Fact]
    public Task AssertReply_OtherType_Fails() =>
        Assert.ThrowsAsync<InvalidOperationException>(() => Flow().Send("a").AssertReply(new Activity(ActivityTypes.Typing)).StartTestAsync());

    [Fact]
    public Task AssertReply_NoneComes_TimesOut() =>
        Assert.ThrowsAsync<TimeoutException>(() => new TestFlow(_adapter, (_, _) => Task.CompletedTask).Send("a").AssertReply("x", timeout: 1).StartTestAsync());

    [Fact]
    public Task AssertReplyContains_Part_Passes() => Flow().Send("a").AssertReplyContains("ho a").StartTestAsync();

    [Fact]
    public Task AssertReplyOneOf_None_Fails() =>
        Assert.ThrowsAsync<InvalidOperationException>(() => Flow().Send("a").AssertReplyOneOf(["x", "y"]).StartTestAsync());

    [Fact]
    public Task AssertNoReply_OneCame_Fails() =>
        Assert.ThrowsAsync<InvalidOperationException>(() => Flow().Send("a").AssertNoReply(timeout: 1).StartTestAsync());

    [Fact]
    public Task AssertNoReply_NoneLeft_Passes() => Flow().Test("a", "echo a").AssertNoReply(timeout: 1).StartTestAsync();

    [Fact]
    public async Task Send_Step_RunsNothingBeforeTheStart()
    {
        var turns = 0;
        var flow = new TestFlow(_adapter, (_, _) =>
        {
            turns++;
            return Task.CompletedTask;
        }).Send("a");

        Assert.Equal(0, turns);
        await flow.StartTestAsync();
        Assert.Equal(1, turns);
    }

    [Fact]
    public async Task Send_Talk_GoesOnInItsConversation()
    {
        await Flow().Send("a").AssertReply(reply => Assert.Equal(("night", "test", "User1"), (reply.Conversation?.Id, reply.ChannelId, reply.Recipient?.Name))).StartTestAsync();
    }

    [Fact]
    public async Task Send_ReplyThatCouldNotBeSent_Fails() => await Assert.ThrowsAsync<NotSupportedException>(
        () => new TestFlow(_adapter, (turn, ct) => turn.SendActivityAsync(new Activity(ActivityTypes.Event) { Value = new Version(1, 0) }, ct)).Send("a").StartTestAsync());

    [Fact]
    public async Task Send_StateThatCouldNotBeStored_Fails()
    {
        var state = new ConversationState(new MemoryStorage());
        var property = state.CreateProperty<Version>("it");
        _adapter.Use(new AutoSaveStateMiddleware(state));

        await Assert.ThrowsAsync<UnregisteredStateTypeException>(
            () => new TestFlow(_adapter, (turn, ct) => property.SetAsync(turn, new Version(1, 0), ct)).Send("a").StartTestAsync());
    }

    [Theory]
    [InlineData(false, null)]
    [InlineData(true, ActivityTypes.Trace)]
    public async Task Send_Trace_CountsOnlyWhenAsked(bool sendsTrace, string? expected)
    {
        var adapter = new TestAdapter(sendTraceActivity: sendsTrace);

        await adapter.SendTextToBotAsync("a", (turn, ct) => turn.SendActivityAsync(new Activity(ActivityTypes.Trace) { Name = "note" }, ct));

        Assert.Equal(expected, adapter.GetNextReply()?.Type);
    }

    private TestFlow Flow() => new(_adapter, (turn, ct) => turn.SendActivityAsync($"echo {turn.Activity.Text}", cancellationToken: ct));
}
