using BotFramework.Builder.Dialogs;
using GentleSleepBot.Dialogs.Memory;
using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Dialogs.Triage;
using GentleSleepBot.Guidance;
using GentleSleepBot.Guidance.Triage;

namespace GentleSleepBot.Dialogs.Plans;

/// <summary>Asks at most three things that are missing, then makes a plan and shows it; begun with the topic's id.</summary>
internal sealed class PlanDialog : ComponentDialog
{
    private readonly GuideSource _guides;
    private readonly TalkMemory _memory;
    private readonly FamilyMemory _family;
    private readonly PlanKeeper _plans;
    private readonly PlanSender _sender;

    public PlanDialog(GuideSource guides, TalkMemory memory, FamilyMemory family, PlanKeeper plans, PlanSender sender, FactsDialog facts, RememberDialog remember)
        : base(nameof(PlanDialog))
    {
        (_guides, _memory, _family, _plans, _sender) = (guides, memory, family, plans, sender);

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
        await _memory.ChangeAsync(step.Context, talk => NotingAYes(talk) with { UnfinishedPlan = topicId, Asked = [.. talk.Asked.Where(fact => fact != TriageFact.Age)] }, ct);
        if (CountedOn(before, topicId) is { } counted)
            Preface.Put(step.Context, Preface.Before(step.Context, counted));
        return await step.BeginDialogAsync(nameof(FactsDialog), new FactsWanted(topicId, IsForAPlan: true) { IsAgeAskedAgain = isAskedAgain }, ct);
    }

    private TalkState NotingAYes(TalkState talk) => talk.SaidBefore.Any(_guides.Current.Plans.TellsOfAYes) ? talk with { Wishes = talk.Wishes with { HasAYes = true } } : talk;

    /// <summary>What the talk told and is not asked again, so that it can be put right; null where nothing is.</summary>
    private string? CountedOn(TalkState talk, string topicId) =>
        talk.Facts.Wakings is { } wakings && FactQuestion.Of(TriageFact.Wakings).IsKnown(talk) && !talk.Asked.Contains(TriageFact.Wakings) && _guides.Current.Triage.For(topicId).Plan.Contains(TriageFact.Wakings)
            ? PlanTexts.YouSaid(_guides.Current.KnownFacts.HowOften(wakings))
            : null;

    /// <summary>Whoever asks something else instead is answered first; the talk then asks whether to go on with the plan.</summary>
    private async Task<DialogTurnResult> MakeAndShowAsync(WaterfallStepContext step, CancellationToken ct)
    {
        if (step.Result is FactsOutcome { Said: { } said })
            return await step.EndDialogAsync(said, ct);

        var topicId = (string)step.Options;
        var talk = await _memory.ChangeAsync(step.Context, known => NotingAYes(topicId == PlanKeeper.AnyPlan ? known with { Wishes = known.Wishes with { Aim = known.Wishes.Aim ?? known.Plan?.Plan.Aim } } : known), ct);
        if (_plans.UntilThen(talk, topicId) is { } untilThen)
            Preface.Put(step.Context, Preface.Before(step.Context, untilThen));
        await _sender.ShowAsync(step.Context, await _plans.MakeAsync(step.Context, topicId, ct), ct);
        talk = await _memory.GetAsync(step.Context, ct);
        return RememberDialog.IsWorthAsking(talk, await _family.GetAsync(step.Context, ct))
            ? await step.BeginDialogAsync(nameof(RememberDialog), null, ct)
            : await step.EndDialogAsync(null, ct);
    }

    private static Task<DialogTurnResult> EndAsync(WaterfallStepContext step, CancellationToken ct) => step.EndDialogAsync(step.Result, ct);
}
