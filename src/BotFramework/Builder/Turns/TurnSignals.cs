using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Threading.Channels;

namespace BotFramework.Builder.Turns;

/// <summary>Wakes those who wait for commits. A signal is a hint: whoever is woken reads the transcript or the outbox.</summary>
public sealed class TurnSignals
{
    private readonly ConcurrentDictionary<string, ImmutableArray<Subscription>> _subscriptions = new(StringComparer.Ordinal);
    private readonly Channel<byte> _outbox = Channel.CreateBounded<byte>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Calls back after each commit in a conversation, on the committing thread: the callbacks must return at once.</summary>
    /// <param name="conversation">The conversation, as <see cref="ConversationKey"/> writes it.</param>
    /// <param name="committed">Called after a commit, or when one may have been missed.</param>
    /// <param name="forgotten">Called when the conversation is deleted.</param>
    public IDisposable Subscribe(string conversation, Action committed, Action? forgotten = null)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        ArgumentNullException.ThrowIfNull(committed);

        var subscription = new Subscription(this, conversation, committed, forgotten);
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

        foreach (var subscription in SubscriptionsOf(conversation))
            subscription.Tell();
    }

    /// <summary>Tells that commits of any conversation may have been missed.</summary>
    public void Missed()
    {
        foreach (var subscription in _subscriptions.Values.SelectMany(all => all))
            subscription.Tell();
    }

    /// <summary>Tells that a conversation was deleted.</summary>
    public void Forgotten(string conversation)
    {
        foreach (var subscription in SubscriptionsOf(conversation))
            subscription.Forget();
    }

    /// <summary>Waits until the outbox has something new, since the last wait.</summary>
    public async ValueTask WaitForOutboxAsync(CancellationToken cancellationToken) => await _outbox.Reader.ReadAsync(cancellationToken);

    private ImmutableArray<Subscription> SubscriptionsOf(string conversation) =>
        _subscriptions.TryGetValue(conversation, out var subscriptions) ? subscriptions : [];

    private sealed class Subscription(TurnSignals signals, string conversation, Action committed, Action? forgotten) : IDisposable
    {
        public void Tell() => committed();

        public void Forget() => forgotten?.Invoke();

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
