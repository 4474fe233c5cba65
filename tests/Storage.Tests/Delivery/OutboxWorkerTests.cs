using System.Text;
using BotFramework.Builder.Turns;
using BotFramework.Connector;
using BotFramework.Tests.Builder;
using BotFramework.Tests.Connector;
using Storage.Tests.Contract;
using Storage.Tests.Sqlite;

namespace Storage.Tests.Delivery;

/// <summary>The outbox as it works in a host: SQLite behind it, real HTTP on loopback before it.</summary>
public sealed class OutboxWorkerTests : IAsyncDisposable
{
    private readonly SqliteFile _file = new();
    private readonly HttpClient _http = new();
    private readonly ManualTimeProvider _time = new();
    private readonly TurnSignals _signals = new();
    private readonly OutboxWorker _worker;

    public OutboxWorkerTests() => _worker = new OutboxWorker(
        _file.Store, new ConnectorClient(_http, _time), _signals, new OutboxOptions { MostAttempts = 3, FirstWait = TimeSpan.FromSeconds(1) }, _time);

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _file.DisposeAsync();
    }

    [Fact]
    public async Task RunOnce_Replies_ArriveInOrderAndOnce()
    {
        await using var service = new LoopbackService(_ => new(200, """{"id":"x"}"""));
        for (var turn = 0; turn < 5; turn++)
            await CommitAsync($"m{turn}", service.Address);

        await RoundsAsync(2);

        Assert.Equal(["m0", "m1", "m2", "m3", "m4"], service.Calls.Select(call => call.Body.Trim('"')));
        Assert.All(service.Calls, call => Assert.Equal("/v3/conversations/talk/activities", call.Path));
    }

    [Fact]
    public async Task RunOnce_Reply_GoesToTheActivityItAnswers()
    {
        await using var service = new LoopbackService(_ => new(202));
        await CommitAsync("m1", service.Address, body: """{"entities":[{"replyToId":"no"}],"replyToId":"f:1","text":"x"}""");

        await RoundsAsync(1);

        Assert.Equal("/v3/conversations/talk/activities/f%3A1", Assert.Single(service.Calls).Path);
    }

    [Fact]
    public async Task RunOnce_Busy_WaitsAsLongAsAskedAndKeepsTheOrder()
    {
        var isBusy = true;
        await using var service = new LoopbackService(_ => isBusy ? new(429, RetryAfter: "30") : new(200));
        await CommitAsync("m1", service.Address);
        await CommitAsync("m2", service.Address);

        await RoundsAsync(1);
        _time.Advance(TimeSpan.FromSeconds(29));
        await RoundsAsync(1);
        Assert.Equal(["m1"], service.Calls.Select(call => call.Body.Trim('"')));

        isBusy = false;
        _time.Advance(TimeSpan.FromSeconds(1));
        await RoundsAsync(1);
        Assert.Equal(["m1", "m1", "m2"], service.Calls.Select(call => call.Body.Trim('"')));
    }

    [Theory]
    [InlineData(500, 2)]
    [InlineData(0, 2)]
    [InlineData(503, 3)]
    [InlineData(400, 1)]
    public async Task RunOnce_Failing_IsTriedOnlySoOften(int status, int expected)
    {
        await using var service = new LoopbackService(call => call.Body.Trim('"') == "m1" ? new(status) : new(200));
        await CommitAsync("m1", service.Address);
        await CommitAsync("m2", service.Address);

        for (var round = 0; round < 8; round++)
        {
            await RoundsAsync(1);
            _time.Advance(TimeSpan.FromMinutes(5));
        }

        Assert.Equal(expected, service.Calls.Count(call => call.Body.Trim('"') == "m1"));
        Assert.Equal(1, service.Calls.Count(call => call.Body.Trim('"') == "m2"));
        Assert.Equal("m2", service.Calls.Last().Body.Trim('"'));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("1")]
    public async Task RunOnce_ServiceAwayForHours_DeliversWhenItIsBack(string? retryAfter)
    {
        var isAway = true;
        await using var service = new LoopbackService(_ => isAway ? new(503, RetryAfter: retryAfter) : new(200));
        await CommitAsync("m1", service.Address);
        var worker = new OutboxWorker(_file.Store, new ConnectorClient(_http, _time), _signals, timeProvider: _time);
        var back = _time.GetUtcNow() + TimeSpan.FromHours(5.5);

        while (await _file.Store.NextDueAsync(default) is { } due)
        {
            _time.Advance(due > _time.GetUtcNow() ? due - _time.GetUtcNow() : TimeSpan.Zero);
            isAway = _time.GetUtcNow() < back;
            await worker.RunOnceAsync(default);
        }

        Assert.InRange(_time.GetUtcNow(), back, back + TimeSpan.FromMinutes(5));
    }

    [Fact]
    public async Task RunOnce_UnreachableService_HoldsUpNoOneElse()
    {
        await using var service = new LoopbackService(_ => new(200));
        await CommitAsync("m1", LoopbackService.Nowhere(), "test/a");
        await CommitAsync("m2", service.Address, "test/b");

        await RoundsAsync(1);

        Assert.Equal("m2", Assert.Single(service.Calls).Body.Trim('"'));
    }

    [Fact]
    public async Task RunOnce_UpdateOfAReply_GoesToTheChannelsId()
    {
        await using var service = new LoopbackService(_ => new(200, """{"id":"theirs"}"""));
        await CommitAsync("m1", service.Address);
        await _file.Store.CommitAsync(
            Commits.Of("m2") with
            {
                Delivery = TurnDelivery.Callback,
                ServiceUrl = service.Address,
                Replies = [new HeldReply(ReplyKind.Update, "re-m1", "{}"u8.ToArray(), false), new HeldReply(ReplyKind.Delete, "re-m1", [], false)],
            },
            default);

        await RoundsAsync(1);

        Assert.Equal(
            ["POST /v3/conversations/talk/activities", "PUT /v3/conversations/talk/activities/theirs", "DELETE /v3/conversations/talk/activities/theirs"],
            service.Calls.Select(call => $"{call.Method} {call.Path}"));
    }

    [Fact]
    public async Task RunOnce_AfterARestart_DeliversWhatWasCommitted()
    {
        await using var service = new LoopbackService(_ => new(200));
        await CommitAsync("m1", service.Address);

        await _file.ReopenAsync();
        var worker = new OutboxWorker(_file.Store, new ConnectorClient(_http), _signals, timeProvider: _time);
        await worker.RunOnceAsync(default);

        Assert.Equal("m1", Assert.Single(service.Calls).Body.Trim('"'));
    }

    [Fact]
    public async Task Run_Committed_IsDeliveredWithoutAsking()
    {
        var arrived = new TaskCompletionSource();
        await using var service = new LoopbackService(call =>
        {
            if (call.Body.Trim('"') == "m2")
                arrived.SetResult();
            return new(200);
        });
        using var stop = new CancellationTokenSource();
        await CommitAsync("m1", service.Address);
        var running = _worker.RunAsync(stop.Token);

        await CommitAsync("m2", service.Address);
        _signals.Committed("test/talk", hasDeliveries: true);
        await arrived.Task.WaitAsync(TimeSpan.FromSeconds(20));
        await stop.CancelAsync();
        await running;

        Assert.Equal(["m1", "m2"], service.Calls.Select(call => call.Body.Trim('"')));
    }

    [Fact]
    public async Task Run_StoreAwayAtEachStep_WaitsAndDelivers()
    {
        var outbox = new FaultyOutbox(_file.Store);
        await using var service = new LoopbackService(_ => new(200));
        await CommitAsync("m1", service.Address);
        using var stop = new CancellationTokenSource();
        var running = new OutboxWorker(outbox, new ConnectorClient(_http, _time), _signals, timeProvider: _time).RunAsync(stop.Token);

        while (!outbox.Released.IsCompleted && !running.IsCompleted)
        {
            _time.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        Assert.False(running.IsCompleted);
        await stop.CancelAsync();
        await running;
        Assert.Single(service.Calls);
        Assert.Empty(outbox.Unfailed);
    }

    [Fact]
    public async Task Run_StoppedWhileTheStoreIsAway_Ends()
    {
        var arrived = new TaskCompletionSource();
        await using var service = new LoopbackService(_ =>
        {
            arrived.TrySetResult();
            return new(200);
        });
        var outbox = new FaultyOutbox(_file.Store);
        outbox.Unfailed.Remove(nameof(IOutbox.ClaimAsync));
        await CommitAsync("m1", service.Address);
        using var stop = new CancellationTokenSource();
        var running = new OutboxWorker(outbox, new ConnectorClient(_http, _time), _signals, timeProvider: _time).RunAsync(stop.Token);

        await arrived.Task;
        await stop.CancelAsync();

        await running;
    }

    private async Task RoundsAsync(int rounds)
    {
        for (var round = 0; round < rounds; round++)
            await _worker.RunOnceAsync(default);
    }

    private async Task CommitAsync(string message, string address, string conversation = "test/talk", string? body = null) =>
        await _file.Store.CommitAsync(
            Commits.Of(message, conversation) with
            {
                Delivery = TurnDelivery.Callback,
                ServiceUrl = address,
                Replies = [new HeldReply(ReplyKind.Post, $"re-{message}", Encoding.UTF8.GetBytes(body ?? $"\"{message}\""), IsShown: true)],
                At = _time.GetUtcNow(),
            },
            default);
}
