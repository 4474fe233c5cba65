using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Threading.Channels;

namespace BotFramework.Builder.Turns;

/// <summary>Wakes those who wait for commits. A signal is a hint: whoever is woken reads the transcript or the outbox.</summary>
public sealed class TurnSignals
{
    private readonly ConcurrentDictionary<string, ImmutableArray<Subscription>> _subscriptions = new(StringComparer.Ordinal);
    private readonly Channel<byte> _outbox = Channel.CreateBounded<byte>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Calls back after each commit in a conversation, on the committing thread: the callback must return at once.</summary>
    public IDisposable Subscribe(string conversation, Action committed)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        ArgumentNullException.ThrowIfNull(committed);

        var subscription = new Subscription(this, conversation, committed);
        _subscriptions.AddOrUpdate(conversation, _ => [subscription], (_, others) => others.Add(subscription));
        return subscription;
    }

    /// <summary>Tells that a turn of a conversation was committed.</summary>
    /// <param name="conversation">The conversation, as <see cref="ConversationKey"/> writes it.</param>
    /// <param name="hasDeliveries">Whether it put replies into the outbox.</param>
    public void Committed(string conversation, bool hasDeliveries)
    {
        if (hasDeliveries)
            _outbox.Writer.TryWrite(0);

        if (!_subscriptions.TryGetValue(conversation, out var subscriptions))
            return;

        foreach (var subscription in subscriptions)
            subscription.Tell();
    }

    /// <summary>Waits until the outbox has something new, since the last wait.</summary>
    public async ValueTask WaitForOutboxAsync(CancellationToken cancellationToken) => await _outbox.Reader.ReadAsync(cancellationToken);

    private sealed class Subscription(TurnSignals signals, string conversation, Action committed) : IDisposable
    {
        public void Tell() => committed();

        public void Dispose()
        {
            while (signals._subscriptions.TryGetValue(conversation, out var subscriptions) && subscriptions.Contains(this))
            {
                var others = subscriptions.Remove(this);
                var isDone = others.IsEmpty
                    ? signals._subscriptions.TryRemove(KeyValuePair.Create(conversation, subscriptions))
                    : signals._subscriptions.TryUpdate(conversation, others, subscriptions);
                if (isDone)
                    return;
            }
        }
    }
}
