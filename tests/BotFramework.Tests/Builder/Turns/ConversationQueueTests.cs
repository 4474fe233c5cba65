using BotFramework.Builder.Turns;

namespace BotFramework.Tests.Builder.Turns;

public sealed class ConversationQueueTests
{
    private readonly ConversationQueue _queue = new();

    [Fact]
    public async Task Enter_SameConversation_RunsOneAfterAnotherInOrder()
    {
        var order = new List<int>();
        var first = await _queue.EnterAsync("a", default);
        var others = Enumerable.Range(1, 5).Select(async number =>
        {
            using var place = await _queue.EnterAsync("a", default);
            order.Add(number);
        }).ToList();

        Assert.Empty(order);
        first.Dispose();
        await Task.WhenAll(others);

        Assert.Equal([1, 2, 3, 4, 5], order);
    }

    [Fact]
    public async Task Enter_OtherConversation_DoesNotWait()
    {
        using var first = await _queue.EnterAsync("a", default);

        Assert.True(_queue.EnterAsync("b", default).AsTask().IsCompletedSuccessfully);
    }

    [Fact]
    public async Task Enter_CancelledWhileWaiting_LetsTheNextOneIn()
    {
        using var cancelled = new CancellationTokenSource();
        var first = await _queue.EnterAsync("a", default);
        var second = _queue.EnterAsync("a", cancelled.Token).AsTask();
        var third = _queue.EnterAsync("a", default).AsTask();

        await cancelled.CancelAsync();
        first.Dispose();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        (await third).Dispose();
        Assert.Equal(0, _queue.Count);
    }

    [Fact]
    public async Task Dispose_LastOne_FreesTheConversation()
    {
        (await _queue.EnterAsync("a", default)).Dispose();

        Assert.Equal(0, _queue.Count);
    }
}
