using BotFramework.Connector;

namespace BotFramework.Builder.Turns;

/// <summary>
/// Posts committed replies: in order within a conversation, many conversations at once. One that waits for its service
/// holds no place, so an unreachable service keeps no one else waiting.
/// </summary>
public sealed class OutboxWorker
{
    private const int MostAtOnce = 64;
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(5);

    private readonly IOutbox _outbox;
    private readonly IConnectorClient _connector;
    private readonly TurnSignals _signals;
    private readonly OutboxOptions _options;
    private readonly TimeProvider _time;

    /// <summary>Makes a worker.</summary>
    public OutboxWorker(
        IOutbox outbox, IConnectorClient connector, TurnSignals signals, OutboxOptions? options = null, TimeProvider? timeProvider = null)
    {
        ArgumentNullException.ThrowIfNull(outbox);
        ArgumentNullException.ThrowIfNull(connector);
        ArgumentNullException.ThrowIfNull(signals);

        _outbox = outbox;
        _connector = connector;
        _signals = signals;
        _options = options ?? new OutboxOptions();
        _time = timeProvider ?? TimeProvider.System;
        ArgumentOutOfRangeException.ThrowIfLessThan(_options.MostAttempts, 1, nameof(options));
    }

    /// <summary>Delivers until it is told to stop; then lets what is under way come to its end.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var running = new List<Task>();
        var wake = _signals.WaitForOutboxAsync(cancellationToken).AsTask();
        try
        {
            while (!cancellationToken.IsCancellationRequested)
            {
                await Task.WhenAll(running.FindAll(task => task.IsCompleted));
                running.RemoveAll(task => task.IsCompleted);
                running.AddRange((await ClaimAsync(MostAtOnce - running.Count, cancellationToken)).Select(batch => DeliverAsync(batch, cancellationToken)));

                using var enough = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
                await Task.WhenAny([wake, WaitForDueAsync(running.Count, enough.Token), .. running]);
                await enough.CancelAsync();
                if (wake.IsCompletedSuccessfully)
                    wake = _signals.WaitForOutboxAsync(cancellationToken).AsTask();
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return;
        }
        finally
        {
            await Task.WhenAll(running);
        }
    }

    /// <summary>Delivers what is due now, once, and returns; for tests and for a last round before a host stops.</summary>
    public async Task RunOnceAsync(CancellationToken cancellationToken)
    {
        var batches = await _outbox.ClaimAsync(MostAtOnce, _time.GetUtcNow(), cancellationToken);
        await Task.WhenAll(batches.Select(batch => DeliverAsync(batch, cancellationToken)));
    }

    private async ValueTask<IReadOnlyList<OutboxBatch>> ClaimAsync(int places, CancellationToken cancellationToken)
    {
        try
        {
            return places > 0 ? await _outbox.ClaimAsync(places, _time.GetUtcNow(), cancellationToken) : [];
        }
        catch (TurnStoreUnavailableException)
        {
            await Task.Delay(_options.FirstWait, _time, cancellationToken);
            return [];
        }
    }

    private async Task WaitForDueAsync(int running, CancellationToken cancellationToken)
    {
        // With every place taken, only one coming free matters.
        if (running >= MostAtOnce)
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, _time, cancellationToken);
            return;
        }

        try
        {
            var wait = await _outbox.NextDueAsync(cancellationToken) is { } due ? due - _time.GetUtcNow() : Timeout.InfiniteTimeSpan;
            if (wait > TimeSpan.Zero || wait == Timeout.InfiniteTimeSpan)
                await Task.Delay(wait, _time, cancellationToken);
        }
        catch (TurnStoreUnavailableException)
        {
            await Task.Delay(_options.FirstWait, _time, cancellationToken);
        }
    }

    private async Task DeliverAsync(OutboxBatch batch, CancellationToken cancellationToken)
    {
        try
        {
            // A reply may be replaced or deleted in the same batch that posts it.
            var given = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var item in batch.Items)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var settlement = await TryAsync(batch.Conversation, item, given);
                await SettleAsync(settlement, cancellationToken);
                if (settlement.ChannelActivityId is { } id)
                    given[item.ActivityId] = id;

                // What follows must not overtake it.
                if (settlement.State == OutboxState.Waiting)
                    break;
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return;
        }
        finally
        {
            await ReleaseAsync(batch.Conversation, cancellationToken);
        }
    }

    /// <summary>Holds on to the conversation until the store is back: a reply that arrived must not be sent again.</summary>
    private Task SettleAsync(OutboxSettlement settlement, CancellationToken cancellationToken) =>
        KeepTryingAsync(() => _outbox.SettleAsync(settlement, CancellationToken.None), cancellationToken);

    /// <summary>A claim that cannot be let go of before the host stops ends by itself.</summary>
    private async Task ReleaseAsync(string conversation, CancellationToken cancellationToken)
    {
        try
        {
            await KeepTryingAsync(() => _outbox.ReleaseAsync(conversation, CancellationToken.None), cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return;
        }
    }

    private async Task KeepTryingAsync(Func<ValueTask> write, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                await write();
                return;
            }
            catch (TurnStoreUnavailableException)
            {
                await Task.Delay(_options.FirstWait, _time, cancellationToken);
            }
        }
    }

    /// <summary>Takes no token: a call cut short by a stopping host would be one that may have arrived.</summary>
    private async Task<OutboxSettlement> TryAsync(string conversation, OutboxItem item, Dictionary<string, string> given)
    {
        var settlement = new OutboxSettlement(conversation, item.Position, OutboxState.Delivered);
        try
        {
            var target = item.Kind == ReplyKind.Post
                ? OutboxTarget.ReplyTo(item.Json)
                : item.ChannelActivityId ?? given.GetValueOrDefault(item.ActivityId);
            if (item.Kind != ReplyKind.Post && target is null)
                return settlement with { State = OutboxState.Dead, Reason = "The channel never gave an id." };

            var response = await _connector.SendAsync(
                new ConnectorRequest(item.Kind, item.ServiceUrl, item.ConversationId, target, item.Json), CancellationToken.None);
            return settlement with { ChannelActivityId = response.Id };
        }
        catch (ConnectorException exception)
        {
            return Failed(settlement, item, exception);
        }
        catch (Exception exception)
        {
            // One reply that cannot even be sent must not stop the others.
            return settlement with { State = OutboxState.Dead, Reason = exception.GetType().Name };
        }
    }

    private OutboxSettlement Failed(OutboxSettlement settlement, OutboxItem item, ConnectorException exception)
    {
        var isAmbiguous = exception.Failure == ConnectorFailure.Ambiguous;
        var isOver = exception.Failure == ConnectorFailure.Refused
            || item.Attempts + 1 >= _options.MostAttempts
            || (isAmbiguous && item.AmbiguousAttempts > 0);

        return settlement with
        {
            State = isOver ? OutboxState.Dead : OutboxState.Waiting,
            NextAttempt = _time.GetUtcNow() + WaitAfter(item.Attempts, exception.RetryAfter),
            IsAmbiguous = isAmbiguous,
            Reason = exception.StatusCode is { } status ? $"{(int)status}" : exception.Failure.ToString(),
        };
    }

    private TimeSpan WaitAfter(int attempts, TimeSpan? asked)
    {
        // A service that asks for less would be given up while it is still away.
        var own = _options.FirstWait * Math.Pow(2, Math.Min(attempts, 20));
        var wait = asked > own ? asked.Value : own;
        return wait > LongestWait ? LongestWait : wait;
    }
}
