using System.Globalization;
using System.Text.Json;
using BotFramework.Builder.Turns.Stages;
using BotFramework.Schema;

namespace BotFramework.Builder.Turns;

/// <summary>
/// Runs turns so that nothing is lost and nothing is said twice: replies are held, committed with the state and the incoming
/// message, and only then delivered. One turn of a conversation runs at a time.
/// </summary>
public partial class TurnAdapter : BotAdapter
{
    private const int MostRemembered = 4096;

    private readonly ITurnStore _store;
    private readonly TurnSignals _signals;
    private readonly IImmediateDelivery? _immediate;
    private readonly IUnavailableStoreReply? _unavailable;
    private readonly TimeProvider _time;
    private readonly TurnStages? _stages;
    private readonly ConversationQueue _queue = new();
    private readonly RecentTurns _uncommitted = new(MostRemembered);
    private readonly string _idBeginning = Guid.NewGuid().ToString("N");
    private long _lastId;

    /// <summary>Makes an adapter.</summary>
    /// <param name="store">Where turns are kept.</param>
    /// <param name="signals">Told of each commit.</param>
    /// <param name="immediate">Sends what goes out before a commit; without it typing signs are dropped.</param>
    /// <param name="unavailable">What is said although the store is away; without it nothing is.</param>
    /// <param name="timeProvider">The clock; the system's when null.</param>
    /// <param name="stages">Lets turns go through their stages together; without it each goes its own way.</param>
    public TurnAdapter(
        ITurnStore store,
        TurnSignals signals,
        IImmediateDelivery? immediate = null,
        IUnavailableStoreReply? unavailable = null,
        TimeProvider? timeProvider = null,
        TurnStages? stages = null)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(signals);

        _store = store;
        _signals = signals;
        _immediate = immediate;
        _unavailable = unavailable;
        _time = timeProvider ?? TimeProvider.System;
        _stages = stages;
    }

    /// <summary>Runs the turn of an incoming activity, or finds what came of it before.</summary>
    /// <param name="request">The activity.</param>
    /// <param name="callback">The bot.</param>
    /// <param name="cancellationToken">Stops waiting and running; a commit that was begun is not undone. Do not bind it to a client's connection.</param>
    /// <exception cref="TurnStoreUnavailableException">The store is away and nothing was said: the message may be sent again.</exception>
    /// <exception cref="TurnConflictException">Other turns kept changing what it read: the message may be sent again.</exception>
    public Task<TurnOutcome> ProcessActivityAsync(TurnRequest request, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(callback);

        return TurnTelemetry.WatchAsync(request.Activity.ChannelId, () => ProcessAsync(request, callback, cancellationToken));
    }

    /// <inheritdoc/>
    public override async Task ContinueConversationAsync(
        string botId, Activity continuationActivity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(continuationActivity);
        await ProcessActivityAsync(new TurnRequest(continuationActivity) { IsRepeatable = false }, callback, cancellationToken);
    }

    /// <inheritdoc/>
    protected override bool IsOurs(Exception exception) => exception is TurnStoreUnavailableException or StateFormatException;

    private async Task<TurnOutcome> ProcessAsync(TurnRequest request, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        var activity = request.Activity;
        var conversation = ConversationKey.Of(activity);
        var key = request.IsRepeatable ? TurnKey.From(activity) : null;
        activity.Id ??= NewId();
        activity.Timestamp ??= _time.GetUtcNow();
        var delivery = request.Delivery ?? DeliveryOf(activity);

        using var place = await _queue.EnterAsync(conversation, cancellationToken);

        if (key is not null && _uncommitted.Find(key) is { } answered)
            return answered;

        await EnterStage(TurnStage.Begin);
        var json = TurnRun.Json(activity);
        try
        {
            return await RunAsync(request, key, conversation, json, delivery, callback, cancellationToken);
        }
        catch (TurnStoreUnavailableException) when (_unavailable is not null)
        {
            if (await AnswerUncommittedAsync(json, key, delivery, cancellationToken) is { } outcome)
                return outcome;

            throw;
        }
    }

    /// <summary>Unique across hosts and restarts by its random beginning, without a call to the system for each.</summary>
    private string NewId() => string.Create(CultureInfo.InvariantCulture, $"{_idBeginning}-{Interlocked.Increment(ref _lastId):x}");

    private StageEntry EnterStage(int stage) => _stages?.Enter(stage) ?? default;

    private static TurnDelivery DeliveryOf(Activity activity) => activity switch
    {
        { DeliveryMode: DeliveryModes.ExpectReplies } => TurnDelivery.Inline,
        { ServiceUrl: { } url } when url.StartsWith("http", StringComparison.OrdinalIgnoreCase) => TurnDelivery.Callback,
        _ => TurnDelivery.Transcript,
    };

    private static TurnOutcome OutcomeOf(StoredTurn known) => new(
        TurnOutcomeKind.Repeat,
        known.ActivityId,
        known.Sequence,
        known.Replies,
        known.InvokeResponse is { } body ? JsonSerializer.Deserialize(body, BotFrameworkJsonContext.Default.InvokeResponse) : null);

    private async ValueTask<TurnOutcome?> AnswerUncommittedAsync(
        byte[] inbound, TurnKey? key, TurnDelivery delivery, CancellationToken cancellationToken)
    {
        var activity = JsonSerializer.Deserialize(inbound, BotFrameworkJsonContext.Default.Activity)!;
        if (await _unavailable!.ReplyAsync(activity, cancellationToken) is not { } replies)
            return null;

        var json = new List<byte[]>(replies.Count);
        foreach (var reply in replies)
        {
            reply.ApplyConversationReference(activity.GetConversationReference());
            TurnRun.Address(reply, delivery, NewId(), _time.GetUtcNow());
            json.Add(TurnRun.Json(reply));
            if (delivery != TurnDelivery.Inline && !await IsTakenAsync(reply, delivery, cancellationToken))
                return null;
        }

        var outcome = new TurnOutcome(TurnOutcomeKind.Uncommitted, activity.Id!, 0, json, null);
        if (key is not null)
            _uncommitted.Remember(key, outcome);

        return outcome;
    }

    // What nobody took was not said: the message is refused, so that whoever sent it keeps it.
    private async ValueTask<bool> IsTakenAsync(Activity reply, TurnDelivery delivery, CancellationToken cancellationToken) =>
        _immediate is not null && await _immediate.SendAsync(reply, delivery, cancellationToken);
}
