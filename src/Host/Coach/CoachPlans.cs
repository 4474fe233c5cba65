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

    public async Task SendAsync(ClientTalk client, SleepPlan plan, string coach, string note, CancellationToken cancellationToken)
    {
        var reference = JsonSerializer.Deserialize(client.Share.Reference, BotFrameworkJsonContext.Default.ConversationReference)!;
        var continuation = reference.GetContinuationActivity();

        // Named after what was there before: of two that press Send together, one is heard.
        continuation.Id = $"plan-{client.Share.Client}-{client.Talk?.Plan?.History.Count ?? 0}";
        await adapter.ProcessActivityAsync(new TurnRequest(continuation), (context, token) => _plan.BringAsync(context, plan, coach, note, token), cancellationToken);
    }
}
