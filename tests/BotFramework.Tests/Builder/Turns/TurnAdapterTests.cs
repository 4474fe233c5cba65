using System.Text;
using BotFramework.Builder.Turns;

namespace BotFramework.Tests.Builder.Turns;

public sealed class TurnAdapterTests
{
    private readonly TurnScene _scene = new();

    [Fact]
    public async Task Process_Turn_CommitsStateMessageAndReplyTogether()
    {
        var outcome = await _scene.SayAsync("m1");
        await _scene.SayAsync("m2");

        Assert.Equal((TurnOutcomeKind.Committed, "m1", 2L), (outcome.Kind, outcome.ActivityId, outcome.Sequence));
        Assert.Equal(["hello", "hello 1", "hello", "hello 2"], await _scene.TranscriptAsync());
    }

    [Fact]
    public async Task Process_BeforeTheCommit_NothingIsSaid()
    {
        _scene.Store.BeforeCommit = async _ => Assert.Empty(await _scene.TranscriptAsync());

        await _scene.SayAsync("m1");

        Assert.Equal(2, (await _scene.TranscriptAsync()).Count);
    }

    [Fact]
    public async Task Process_Repeat_RunsNothingAndReturnsTheFirstReplies()
    {
        var first = await _scene.SayAsync("m1");
        var again = await _scene.SayAsync("m1");

        Assert.Equal(1, _scene.Runs);
        Assert.Equal((TurnOutcomeKind.Repeat, "m1"), (again.Kind, again.ActivityId));
        Assert.Equal(first.ReadReplies().Select(reply => reply.Text), again.ReadReplies().Select(reply => reply.Text));
    }

    [Fact]
    public async Task Process_RepeatWhileTheFirstRuns_RunsOnce()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => _scene.SayAsync("m1")));

        Assert.Equal(1, _scene.Runs);
        Assert.Single(outcomes, outcome => outcome.Kind == TurnOutcomeKind.Committed);
    }

    [Fact]
    public async Task Process_RepeatCommittedElsewhereMeanwhile_SpeaksOnce()
    {
        _scene.Store.BeforeCommit = async store =>
        {
            _scene.Store.BeforeCommit = null;
            await store.CommitAsync(new TurnCommit { Key = new TurnKey("test/talk", "message\u001fm1"), Conversation = "test/talk", Parent = "p", ActivityId = "m1", At = default }, default);
        };

        Assert.Equal(TurnOutcomeKind.Repeat, (await _scene.SayAsync("m1")).Kind);
        Assert.Empty(await _scene.TranscriptAsync());
    }

    [Fact]
    public async Task Process_StateChangedElsewhereMeanwhile_RunsAgainOnFreshState()
    {
        await _scene.SayAsync("m1");
        _scene.Store.BeforeCommit = async store =>
        {
            _scene.Store.BeforeCommit = null;
            await WriteCountAsync(store, 10);
        };

        var outcome = await _scene.SayAsync("m2");

        Assert.Equal("hello 11", Assert.Single(outcome.ReadReplies()).Text);
        Assert.Equal(3, _scene.Runs);
    }

    [Fact]
    public async Task Process_RunAgain_SeesTheMessageAsItCame()
    {
        await _scene.SayAsync("m1");
        _scene.Store.BeforeCommit = async store =>
        {
            _scene.Store.BeforeCommit = null;
            await WriteCountAsync(store, 10);
        };

        var outcome = await _scene.RunAsync(new TurnRequest(TurnScene.Said("m2")), (turn, ct) =>
        {
            turn.Activity.Text += "!";
            return _scene.CountAsync(turn, ct);
        });

        Assert.Equal("hello! 11", Assert.Single(outcome.ReadReplies()).Text);
    }

    [Fact]
    public async Task Process_ConflictEachTime_GivesUp()
    {
        var count = 0;
        _scene.Store.BeforeCommit = store => WriteCountAsync(store, ++count);

        await Assert.ThrowsAsync<TurnConflictException>(() => _scene.SayAsync("m1"));
        Assert.Equal(3, _scene.Runs);
        Assert.Empty(await _scene.TranscriptAsync());
    }

    [Fact]
    public async Task Process_BotThrows_KeepsNothing()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => _scene.RunAsync(new TurnRequest(TurnScene.Said("m1")), async (turn, ct) =>
        {
            await _scene.CountAsync(turn, ct);
            throw new InvalidOperationException();
        }));

        Assert.Empty(await _scene.TranscriptAsync());
        Assert.Equal("hello 1", Assert.Single((await _scene.SayAsync("m1")).ReadReplies()).Text);
    }

    [Fact]
    public async Task Process_OnTurnError_ItsReplyIsCommitted()
    {
        _scene.Adapter.OnTurnError = (turn, _) => turn.SendActivityAsync("sorry");

        await _scene.RunAsync(new TurnRequest(TurnScene.Said("m1")), (_, _) => throw new InvalidOperationException());

        Assert.Equal(["hello", "sorry"], await _scene.TranscriptAsync());
    }

    [Fact]
    public async Task Process_Committed_WakesWhoWaits()
    {
        var woken = 0;
        using var subscription = _scene.Signals.Subscribe("test/talk", () => woken++);

        await _scene.SayAsync("m1");
        await _scene.SayAsync("m1");

        Assert.Equal(1, woken);
    }

    [Fact]
    public async Task Process_PoisonedState_BeginsAnewAndKeepsItAside()
    {
        await _scene.Store.CommitAsync(
            Commit("poison", new RecordWrite("test/conversations/talk", Encoding.UTF8.GetBytes("""{"count":{"$t":"gone","$v":1}}"""))), default);
        IReadOnlyCollection<string>? restarted = null;

        var outcome = await _scene.RunAsync(new TurnRequest(TurnScene.Said("m1")), (turn, ct) =>
        {
            restarted = turn.TurnState.Get<TurnRestart>()?.Keys;
            return _scene.CountAsync(turn, ct);
        });

        Assert.Equal("hello 1", Assert.Single(outcome.ReadReplies()).Text);
        Assert.Equal(["test/conversations/talk"], restarted);
        Assert.Equal("test/conversations/talk", Assert.Single(_scene.Store.Last!.Poisoned).Key);
        Assert.Equal("hello 2", Assert.Single((await _scene.SayAsync("m2")).ReadReplies()).Text);
    }

    [Fact]
    public async Task Process_Forget_KeepsOnlyTheReply()
    {
        await _scene.SayAsync("m1");

        await _scene.RunAsync(new TurnRequest(TurnScene.Said("m2")), async (turn, ct) =>
        {
            await _scene.CountAsync(turn, ct);
            turn.TurnState.Add(new ForgetParent());
        });

        Assert.Equal(["hello 2"], await _scene.TranscriptAsync());
        Assert.Equal("hello 1", Assert.Single((await _scene.SayAsync("m3")).ReadReplies()).Text);
    }

    [Fact]
    public async Task Process_ManyMessagesAtOnce_RunOneByOneInAConversation()
    {
        var running = 0;
        await Task.WhenAll(Enumerable.Range(0, 20).Select(number => _scene.RunAsync(new TurnRequest(TurnScene.Said($"m{number}")), async (turn, ct) =>
        {
            Assert.Equal(1, Interlocked.Increment(ref running));
            await Task.Yield();
            await _scene.CountAsync(turn, ct);
            Interlocked.Decrement(ref running);
        })));

        Assert.Equal(40, (await _scene.TranscriptAsync()).Count);
        Assert.Equal("hello 20", (await _scene.TranscriptAsync())[^1]);
    }

    [Fact]
    public async Task Process_WithoutId_IsAlwaysNewAndGetsOne()
    {
        var activity = TurnScene.Said("x");
        activity.Id = null;

        Assert.NotEmpty((await _scene.RunAsync(new TurnRequest(activity), _scene.CountAsync)).ActivityId);
        Assert.Null(_scene.Store.Last?.Key);
    }

    [Theory]
    [InlineData(false, "test/users/parent")]
    [InlineData(true, "test/groups/talk")]
    public async Task Process_Group_BelongsToNoOneParent(bool isGroup, string expected)
    {
        var activity = TurnScene.Said("m1");
        activity.Conversation!.IsGroup = isGroup;

        await _scene.RunAsync(new TurnRequest(activity), _scene.CountAsync);

        Assert.Equal(expected, _scene.Store.Last?.Parent);
    }

    private static async Task WriteCountAsync(ITurnStore store, int count) =>
        await store.CommitAsync(Commit($"other{count}", new RecordWrite("test/conversations/talk", Encoding.UTF8.GetBytes($$"""{"count":{{count}}}"""))), default);

    private static TurnCommit Commit(string id, RecordWrite write) =>
        new() { Conversation = "test/elsewhere", Parent = "p", ActivityId = id, Writes = [write], At = default };
}
