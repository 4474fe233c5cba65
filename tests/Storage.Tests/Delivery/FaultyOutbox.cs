using BotFramework.Builder.Turns;

namespace Storage.Tests.Delivery;

/// <summary>An outbox whose store is away the first time that each of its members is asked.</summary>
internal sealed class FaultyOutbox(IOutbox outbox) : IOutbox
{
    private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Members that have not failed yet.</summary>
    public HashSet<string> Unfailed { get; } = [nameof(ClaimAsync), nameof(SettleAsync), nameof(ReleaseAsync), nameof(NextDueAsync)];

    /// <summary>Done once a conversation was let go of.</summary>
    public Task Released => _released.Task;

    public ValueTask<IReadOnlyList<OutboxBatch>> ClaimAsync(int conversations, DateTimeOffset now, CancellationToken cancellationToken) =>
        FailOnce(nameof(ClaimAsync)).ClaimAsync(conversations, now, cancellationToken);

    public ValueTask SettleAsync(OutboxSettlement settlement, CancellationToken cancellationToken) =>
        FailOnce(nameof(SettleAsync)).SettleAsync(settlement, cancellationToken);

    public async ValueTask ReleaseAsync(string conversation, CancellationToken cancellationToken)
    {
        await FailOnce(nameof(ReleaseAsync)).ReleaseAsync(conversation, cancellationToken);
        _released.SetResult();
    }

    public ValueTask<DateTimeOffset?> NextDueAsync(CancellationToken cancellationToken) => FailOnce(nameof(NextDueAsync)).NextDueAsync(cancellationToken);

    public ValueTask<string?> FindActivityIdAsync(string conversation, string channelActivityId, CancellationToken cancellationToken) =>
        outbox.FindActivityIdAsync(conversation, channelActivityId, cancellationToken);

    private IOutbox FailOnce(string member)
    {
        lock (Unfailed)
            return Unfailed.Remove(member) ? throw new TurnStoreUnavailableException("away") : outbox;
    }
}
