using System.Text.Json;
using BotFramework.Builder;
using BotFramework.Connector;
using GentleSleepBot.Dialogs.Answering;
using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Guidance.Plans;

namespace GentleSleepBot.Dialogs.Plans;

/// <summary>Shows a plan: a few words first, then the card.</summary>
internal sealed class PlanSender(SleepBotServices services, TalkMemory memory, AnswerMessage message)
{
    /// <summary>The chat page keeps such a message in the browser, to be read without a line.</summary>
    private static readonly JsonElement KeptByThePage = JsonElement.Parse("""{"keep":"plan"}""");

    private readonly PlanCards _cards = new(services.Site);

    public async Task ShowAsync(ITurnContext context, KeptPlan kept, CancellationToken ct)
    {
        var plan = await ComposeAsync(context, kept, ct);
        var first = plan.Steps[Math.Min(kept.Current, plan.Steps.Count - 1)];
        var text = PlanTexts.Short(plan.Title, plan.Steps.Count, Math.Min(kept.Current, plan.Steps.Count - 1), first.Days, first.Title) + (kept.RestsFrom is null ? "" : PlanTexts.RestsNow) + (kept.Plan.Months is null ? PlanTexts.HoldsAtEveryAge : "") + PlanTexts.SignedBy(kept.SignedBy);
        await context.SendActivityAsync(MessageFactory.Text(Preface.Before(context, text)), ct);
        var card = _cards.Plan(plan);
        if (context.Activity.ChannelId == Channels.Directline)
            card.ChannelData = KeptByThePage;
        await context.SendActivityAsync(Buttons.Under(card, PlanTexts.Labels), ct);
        await PutOnShowAsync(context, ct);
    }

    /// <summary>Shows the step they are at, with nothing else.</summary>
    public async Task ShowStepAsync(ITurnContext context, KeptPlan kept, string before, CancellationToken ct)
    {
        var plan = await ComposeAsync(context, kept, ct);
        var alone = plan with { Steps = [plan.Steps[kept.Current]] };
        await context.SendActivityAsync(MessageFactory.Text($"{before} *{alone.Steps[0].Title}*, for {alone.Steps[0].Days} nights."), ct);
        await context.SendActivityAsync(Buttons.Under(_cards.Plan(alone, kept.Current + 1), PlanTexts.Labels), ct);
        await PutOnShowAsync(context, ct);
    }

    public async Task ShowTonightAsync(ITurnContext context, KeptPlan kept, CancellationToken ct)
    {
        await context.SendActivityAsync(Buttons.Under(PlanCards.Tonight(await ComposeAsync(context, kept, ct), kept.Current), PlanTexts.LabelsOfTonight), ct);
        await PutOnShowAsync(context, ct);
    }

    /// <summary>Says something of the step they are at, with what it rests on.</summary>
    public async Task SayAsync(ITurnContext context, KeptPlan kept, Func<PlanStepText, string> what, CancellationToken ct)
    {
        var plan = await ComposeAsync(context, kept, ct);
        await SayAsync(context, plan, what(plan.Steps[Math.Min(kept.Current, plan.Steps.Count - 1)]), ct);
    }

    /// <summary>Says one text of a plan, with what it rests on.</summary>
    public Task SayAsync(ITurnContext context, PlanText plan, string text, CancellationToken ct) =>
        context.SendActivityAsync(Buttons.Under(message.Make(PlanLines.Alone(text, plan), context.Activity.ChannelId), PlanTexts.Labels), ct);

    private Task<TalkState> PutOnShowAsync(ITurnContext context, CancellationToken ct) => memory.ChangeAsync(context, talk => talk with { IsPlanOnShow = true }, ct);

    public async Task<PlanText> ComposeAsync(ITurnContext context, KeptPlan kept, CancellationToken ct) =>
        services.Guides.Current.PlanTexts.Compose(kept.Plan, (await memory.GetAsync(context, ct)).Facts);
}
