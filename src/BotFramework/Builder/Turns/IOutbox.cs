namespace BotFramework.Builder.Turns;

/// <summary>Committed replies that wait to be posted. A conversation is claimed whole, so that its replies keep their order.</summary>
public interface IOutbox
{
    /// <summary>Claims conversations whose oldest reply is due; a claim holds until it is released or its host is gone.</summary>
    /// <param name="conversations">Most conversations to claim.</param>
    /// <param name="now">The present, for what is due.</param>
    /// <param name="cancellationToken">Stops the claiming.</param>
    ValueTask<IReadOnlyList<OutboxBatch>> ClaimAsync(int conversations, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>Records what became of a delivery.</summary>
    ValueTask SettleAsync(OutboxSettlement settlement, CancellationToken cancellationToken);

    /// <summary>Lets a claimed conversation go.</summary>
    ValueTask ReleaseAsync(string conversation, CancellationToken cancellationToken);

    /// <summary>When the next reply falls due that is not claimed, or whose claim ends by itself; null when none waits.</summary>
    ValueTask<DateTimeOffset?> NextDueAsync(CancellationToken cancellationToken);

    /// <summary>Our own id of an activity that the channel knows by another; null when there is none.</summary>
    ValueTask<string?> FindActivityIdAsync(string conversation, string channelActivityId, CancellationToken cancellationToken);
}
