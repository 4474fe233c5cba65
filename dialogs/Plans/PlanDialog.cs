using BotFramework.Builder.Dialogs;
using GentleSleepBot.Dialogs.Memory;
using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Dialogs.Triage;
using GentleSleepBot.Guidance.Triage;

namespace GentleSleepBot.Dialogs.Plans;

/// <summary>Asks at most three things that are missing, then makes a plan and shows it; begun with the topic's id.</summary>
internal sealed class PlanDialog : ComponentDialog
{
    private readonly TalkMemory _memory;
    private readonly FamilyMemory _family;
    private readonly PlanKeeper _plans;
    private readonly PlanSender _sender;

    public PlanDialog(TalkMemory memory, FamilyMemory family, PlanKeeper plans, PlanSender sender, FactsDialog facts, RememberDialog remember)
        : base(nameof(PlanDialog))
    {
        (_memory, _family, _plans, _sender) = (memory, family, plans, sender);

        AddDialog(new WaterfallDialog(nameof(WaterfallDialog), [AskWhatIsMissingAsync, MakeAndShowAsync, EndAsync]));
        AddDialog(facts);
        AddDialog(remember);
        InitialDialogId = nameof(WaterfallDialog);
    }

    private async Task<DialogTurnResult> AskWhatIsMissingAsync(WaterfallStepContext step, CancellationToken ct)
    {
        var topicId = (string)step.Options;
        var before = await _memory.GetAsync(step.Context, ct);

        // A plan goes by age more than an answer does, so it is asked for once more.
        var isAskedAgain = before.Facts.AgeMonths is null && before.Asked.Contains(TriageFact.Age);
        await _memory.ChangeAsync(step.Context, talk => talk with { UnfinishedPlan = topicId, Asked = [.. talk.Asked.Where(fact => fact != TriageFact.Age)] }, ct);
        return await step.BeginDialogAsync(nameof(FactsDialog), new FactsWanted(topicId, IsForAPlan: true) { IsAgeAskedAgain = isAskedAgain }, ct);
    }

    /// <summary>Whoever asks something else instead is answered first; the talk then asks whether to go on with the plan.</summary>
    private async Task<DialogTurnResult> MakeAndShowAsync(WaterfallStepContext step, CancellationToken ct)
    {
        if (step.Result is FactsOutcome { Said: { } said })
            return await step.EndDialogAsync(said, ct);

        await _sender.ShowAsync(step.Context, await _plans.MakeAsync(step.Context, (string)step.Options, ct), ct);
        var talk = await _memory.GetAsync(step.Context, ct);
        return RememberDialog.IsWorthAsking(talk, await _family.GetAsync(step.Context, ct))
            ? await step.BeginDialogAsync(nameof(RememberDialog), null, ct)
            : await step.EndDialogAsync(null, ct);
    }

    private static Task<DialogTurnResult> EndAsync(WaterfallStepContext step, CancellationToken ct) => step.EndDialogAsync(step.Result, ct);
}
