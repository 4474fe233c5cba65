using System.Collections.Concurrent;
using BotFramework.Builder.Turns;
using GentleSleepBot.Storage.Sqlite;

namespace GentleSleepBot.Storage;

public sealed partial class SqliteStore : IOutbox
{
    /// <summary>One host, so a claim need not outlive it.</summary>
    private readonly ConcurrentDictionary<string, byte> _claimed = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<OutboxBatch>> ClaimAsync(int conversations, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var batches = new List<OutboxBatch>();
        var claimed = new List<string>();
        try
        {
            foreach (var conversation in Due(conversations + _claimed.Count, now))
            {
                if (batches.Count == conversations)
                    break;

                if (!_claimed.TryAdd(conversation, 0))
                    continue;

                // Read once it is ours: whoever held it may have delivered some since the list was made.
                claimed.Add(conversation);
                var items = _readers.Read(session => OutboxTable.Items(session, conversation));
                if (items.Count > 0)
                    batches.Add(new OutboxBatch(conversation, items));
                else
                    _claimed.TryRemove(conversation, out _);
            }
        }
        catch
        {
            // Nobody hears of what was claimed before the fault.
            claimed.ForEach(conversation => _claimed.TryRemove(conversation, out _));
            throw;
        }

        return ValueTask.FromResult<IReadOnlyList<OutboxBatch>>(batches);
    }

    /// <inheritdoc/>
    public async ValueTask SettleAsync(OutboxSettlement settlement, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(settlement);
        await _writer.WriteAsync(session => OutboxTable.Settle(session, settlement));
    }

    /// <inheritdoc/>
    public ValueTask ReleaseAsync(string conversation, CancellationToken cancellationToken)
    {
        _claimed.TryRemove(conversation, out _);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask<DateTimeOffset?> NextDueAsync(CancellationToken cancellationToken)
    {
        foreach (var (conversation, at) in _readers.Read(session => OutboxTable.Waiting(session, 1 + _claimed.Count)))
        {
            if (!_claimed.ContainsKey(conversation))
                return ValueTask.FromResult<DateTimeOffset?>(Instant(at));
        }

        return ValueTask.FromResult<DateTimeOffset?>(null);
    }

    /// <inheritdoc/>
    public ValueTask<string?> FindActivityIdAsync(string conversation, string channelActivityId, CancellationToken cancellationToken) =>
        ValueTask.FromResult(_readers.Read(session =>
            session["SELECT activity_id FROM deliveries WHERE conversation = @1 AND channel_activity_id = @2"]
                .Value(conversation, channelActivityId) as string));

    private IEnumerable<string> Due(int limit, DateTimeOffset now) => _readers.Read(session => OutboxTable.Waiting(session, limit))
        .TakeWhile(waiting => waiting.Due <= now.ToUnixTimeMilliseconds())
        .Select(waiting => waiting.Conversation);
}
