using System.Text.Json;
using BotFramework.Builder.Turns;
using BotFramework.Schema;
using GentleSleepBot.Dialogs;
using GentleSleepBot.Dialogs.Plans;
using GentleSleepBot.Guidance.Plans;

namespace GentleSleepBot.Host.Coach;

/// <summary>Sends a plan that a coach signed into a client's talk.</summary>
internal sealed class CoachPlans(SleepBotServices services, TurnAdapter adapter)
{
    private readonly CoachPlan _plan = new(services);

    /// <summary>Sends it, and tells whether it went now: what has the same key went before.</summary>
    public async Task<bool> SendAsync(ClientTalk client, SleepPlan plan, string coach, string note, string key, CancellationToken cancellationToken)
    {
        var reference = JsonSerializer.Deserialize(client.Share.Reference, BotFrameworkJsonContext.Default.ConversationReference)!;
        var continuation = reference.GetContinuationActivity();

        // Named after the form: one that is sent twice is heard once, and a plan after a dropped one is another.
        continuation.Id = $"plan-{client.Share.Client}-{key}";
        var turn = await adapter.ProcessActivityAsync(new TurnRequest(continuation), (context, token) => _plan.BringAsync(context, plan, coach, note, token), cancellationToken);
        return turn.Kind == TurnOutcomeKind.Committed;
    }
}
