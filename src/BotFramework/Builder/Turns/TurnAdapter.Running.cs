using System.Text.Json;
using BotFramework.Builder.Turns.Stages;
using BotFramework.Schema;

namespace BotFramework.Builder.Turns;

public partial class TurnAdapter
{
    // How often a turn is run at most when other turns change what it read.
    private const int MostRuns = 3;

    private async Task<TurnOutcome> RunAsync(
        TurnRequest request,
        TurnKey? key,
        string conversation,
        byte[] inbound,
        TurnDelivery delivery,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        Activity? activity = request.Activity;
        var recordKeys = StateKeys.OfTurn(activity);
        var poisoned = new Dictionary<string, PoisonedRecord>(StringComparer.Ordinal);

        for (var conflicts = 0; conflicts < MostRuns;)
        {
            var beginning = await _store.BeginAsync(key, recordKeys, cancellationToken);
            if (beginning.Known is { } known)
                return OutcomeOf(known);

            await EnterStage(TurnStage.Run);

            // A bot may change its activity, so each further run reads it anew.
            activity ??= JsonSerializer.Deserialize(inbound, BotFrameworkJsonContext.Default.Activity)!;

            var turn = new TurnRun(new TurnStorage(_store, beginning.Records, poisoned.Keys.ToHashSet(StringComparer.Ordinal)), delivery);
            using var context = new TurnContext(this, activity);
            activity = null;
            Equip(context, turn, request, poisoned);
            context.TurnState.Add(new TurnParent(StateKeys.OfParent(context.Activity)));

            try
            {
                await RunPipelineAsync(context, callback, cancellationToken);
            }
            catch (StateFormatException exception) when (SetAside(exception, turn.Storage, poisoned))
            {
                continue;
            }

            await EnterStage(TurnStage.Commit);
            var commit = CommitOf(turn, context, key, conversation, inbound, [.. poisoned.Values]);
            var result = await TurnTelemetry.WatchCommitAsync(_store.CommitAsync(commit, cancellationToken));
            switch (result.Status)
            {
                case TurnCommitStatus.Repeat:
                    return OutcomeOf(result.Known!);
                case TurnCommitStatus.Committed:
                    _signals.Committed(conversation, commit.Delivery == TurnDelivery.Callback && commit.Replies.Count > 0);
                    foreach (var gone in result.Forgotten.Where(gone => gone != conversation))
                        _signals.Forgotten(gone);
                    return new TurnOutcome(
                        TurnOutcomeKind.Committed,
                        commit.ActivityId,
                        result.Sequence,
                        [.. commit.Replies.Where(reply => reply.Kind == ReplyKind.Post).Select(reply => reply.Json)],
                        turn.InvokeResponse);
                default:
                    conflicts++;
                    break;
            }
        }

        throw new TurnConflictException($"The turn met newer records {MostRuns} times.");
    }

    /// <summary>Each record is set aside once, so that a turn ends whatever is stored.</summary>
    private static bool SetAside(StateFormatException exception, TurnStorage storage, Dictionary<string, PoisonedRecord> poisoned)
    {
        if (exception.Key is not { } key || storage.Stored(key) is not { } json)
            return false;

        return poisoned.TryAdd(key, new PoisonedRecord(key, json, exception.Message));
    }

    private void Equip(TurnContext context, TurnRun turn, TurnRequest request, Dictionary<string, PoisonedRecord> poisoned)
    {
        context.TurnState.Add<IStorage>(turn.Storage);
        context.TurnState.Add(turn);
        if (_stages is not null)
            context.TurnState.Add(_stages);

        if (request.Identity is not null)
            context.TurnState.Add(BotIdentityKey, request.Identity);

        if (poisoned.Count > 0)
            context.TurnState.Add(new TurnRestart([.. poisoned.Keys]));
    }

    /// <summary>What was set aside does not stay where it was, even when the bot wrote nothing in its place.</summary>
    private static IReadOnlyList<RecordWrite> WritesOf(TurnStorage storage, IReadOnlyList<PoisonedRecord> poisoned)
    {
        var writes = storage.Writes;
        return poisoned.Count == 0
            ? writes
            : [.. writes, .. poisoned.Where(bad => !writes.Any(write => write.Key == bad.Key)).Select(bad => new RecordWrite(bad.Key, null))];
    }

    private TurnCommit CommitOf(
        TurnRun turn, TurnContext context, TurnKey? key, string conversation, byte[] inbound, IReadOnlyList<PoisonedRecord> poisoned)
    {
        var activity = context.Activity;
        var isOwn = activity is { Type: ActivityTypes.Event, Name: ActivityEventNames.ContinueConversation };
        var forget = context.TurnState.Get<ForgetParent>() is not null;
        var isUnkept = context.TurnState.Get<UnkeptTurn>() is not null;

        return new TurnCommit
        {
            Key = key,
            Conversation = conversation,
            Parent = StateKeys.OfParent(activity),
            IsFromPerson = activity.Type == ActivityTypes.Message && !isOwn,
            ActivityId = activity.Id!,
            Inbound = isOwn || forget || isUnkept ? null : inbound,
            IsInboundShown = activity.Type is ActivityTypes.Message or ActivityTypes.Event or ActivityTypes.EndOfConversation,
            Replies = turn.Replies,
            InvokeResponse = turn.InvokeResponse is { } response
                ? JsonSerializer.SerializeToUtf8Bytes(response, BotFrameworkJsonContext.Default.InvokeResponse)
                : null,
            Delivery = turn.Delivery,
            ServiceUrl = activity.ServiceUrl,
            ConversationId = activity.Conversation?.Id,
            Reads = turn.Storage.Reads,
            Writes = forget ? [] : WritesOf(turn.Storage, poisoned),
            Poisoned = poisoned,
            Forget = forget,
            Unsaid = context.TurnState.Get<UnsaidActivities>()?.ActivityIds ?? [],
            Remember = forget ? null : context.TurnState.Get<RememberParent>()?.IsAgreed,
            At = _time.GetUtcNow(),
        };
    }
}
