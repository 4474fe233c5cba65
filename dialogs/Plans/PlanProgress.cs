using BotFramework.Builder.Dialogs;
using GentleSleepBot.Dialogs.Commands;
using GentleSleepBot.Dialogs.Interruptions;
using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Guidance;
using GentleSleepBot.Guidance.Plans;
using GentleSleepBot.Guidance.Talking;

namespace GentleSleepBot.Dialogs.Plans;

/// <summary>What a family can say while they live with their plan: a step is done or changed nothing, the plan rests, goes on or is given up.</summary>
internal sealed class PlanProgress : ICommandGroup
{
    private const int MostOffered = 3;

    private readonly GuideSource _guides;
    private readonly TalkMemory _memory;
    private readonly PlanKeeper _plans;
    private readonly PlanSender _sender;
    private readonly TimeProvider _clock;

    public PlanProgress(GuideSource guides, TalkMemory memory, PlanKeeper plans, PlanSender sender, TimeProvider clock)
    {
        (_guides, _memory, _plans, _sender, _clock) = (guides, memory, plans, sender, clock);
        Handlers = new Dictionary<Command, CommandHandler>
        {
            [Command.NextStep] = (dc, heard, ct) => WithPlanAsync(dc, kept => GoOnAsync(dc, heard, kept, ct), ct),
            [Command.SameStep] = (dc, _, ct) => WithPlanAsync(dc, kept => HoldAsync(dc, kept, ct), ct),
            [Command.LeaveStepOut] = (dc, heard, ct) => WithPlanAsync(dc, kept => LeaveOutAsync(dc, heard, kept, ct), ct),
            [Command.StepDidNotHelp] = (dc, _, ct) => WithPlanAsync(dc, kept => AskWhatToChangeAsync(dc, kept, ct), ct),
            [Command.PausePlan] = (dc, _, ct) => WithPlanAsync(dc, kept => RestAsync(dc, kept, ct), ct),
            [Command.GoOnWithPlan] = (dc, _, ct) => WithPlanAsync(dc, kept => WakeAsync(dc, kept, ct), ct),
            [Command.PlanWorked] = (dc, _, ct) => WithPlanAsync(dc, kept => SayAsync(dc, PlanTexts.Worked, kept.IsLastStep ? PlanTexts.SmallestLabels : PlanTexts.NextLabels, ct), ct),
            [Command.DropPlan] = (dc, _, ct) => WithPlanAsync(dc, kept => DropAsync(dc, kept, ct), ct),
        };
    }

    public IReadOnlyDictionary<Command, CommandHandler> Handlers { get; }

    /// <summary>A step that has had its nights, or a tap, leads on; before that the next one is told and nothing changes.</summary>
    private async Task GoOnAsync(DialogContext dc, Heard heard, KeptPlan kept, CancellationToken ct)
    {
        var isMeant = PlainWords.Of(heard.Said) == PlainWords.Of(PlanTexts.NextStepNow) || kept.IsDue(_clock.GetUtcNow());
        if (kept.IsLastStep)
            await SayAsync(dc, PlanTexts.WasTheLast, PlanTexts.Labels, ct);
        else if (isMeant)
            await _sender.ShowStepAsync(dc.Context, await _plans.GoOnAsync(dc.Context, kept, ct), PlanTexts.ThisIsNext, ct);
        else
            await SayAsync(dc, PlanTexts.ComesNext(await NextTitleAsync(dc, kept, ct), NightsOf(kept)), PlanTexts.NextLabels, ct);
    }

    private async Task HoldAsync(DialogContext dc, KeptPlan kept, CancellationToken ct)
    {
        await _plans.HoldAsync(dc.Context, kept, "asked for", ct);
        await SayAsync(dc, PlanTexts.StaysAWhile, PlanTexts.Labels, ct);
    }

    /// <summary>The step that the words name, else the one they are at; where nobody can stay in the room, only where sleep comes is changed.</summary>
    private async Task LeaveOutAsync(DialogContext dc, Heard heard, KeptPlan kept, CancellationToken ct)
    {
        var isNumbered = NamedStep.IsNumbered(heard.Said);
        if (!isNumbered && _guides.Current.Plans.SaysNobodyCanStay(heard.Said))
        {
            Preface.Put(dc.Context, PlanTexts.SettlesElsewhere);
            await _sender.ShowAsync(dc.Context, kept.Plan.SettlesElsewhere ? kept : await _plans.SettleElsewhereAsync(dc.Context, kept, ct), ct);
            return;
        }

        if (kept.Plan.Steps.Count == 1)
        {
            await SayAsync(dc, PlanTexts.IsSmallest, PlanTexts.SmallestLabels, ct);
            return;
        }

        var leftBefore = (await _memory.GetAsync(dc.Context, ct)).Wishes.LeftOut.Select(move => new PlanStep(move, kept.Step.Days));
        var steps = (await _sender.ComposeAsync(dc.Context, kept with { Plan = kept.Plan with { Steps = [.. kept.Plan.Steps, .. leftBefore] } }, ct)).Steps;
        if ((NamedStep.In(steps, kept.Plan.Steps.Count, heard.Said) ?? (!isNumbered && NamedStep.IsPointedAt(heard.Said) ? kept.Current : null)) is not { } left)
        {
            await SayAsync(dc, PlanTexts.WhichToLeaveOut, [.. steps.Take(kept.Plan.Steps.Count).Skip(kept.Current).Take(MostOffered).Select(step => PlanTexts.LeaveOut(step.Title))], ct);
            return;
        }

        var isLeftAlready = left >= kept.Plan.Steps.Count;
        Preface.Put(dc.Context, isLeftAlready ? PlanTexts.LeftOutBefore(steps[left].Title) : PlanTexts.LeftOut(steps[left].Title));
        await _sender.ShowAsync(dc.Context, isLeftAlready ? kept : await _plans.LeaveOutAsync(dc.Context, kept, left, ct), ct);
    }

    private Task AskWhatToChangeAsync(DialogContext dc, KeptPlan kept, CancellationToken ct) =>
        SayAsync(dc, PlanTexts.ChangedNothing(NightsOf(kept)), kept.IsLastStep ? [PlanTexts.MoreNights, PlanTexts.TooHard] : PlanTexts.StuckLabels, ct);

    private async Task RestAsync(DialogContext dc, KeptPlan kept, CancellationToken ct)
    {
        await _plans.RestAsync(dc.Context, kept, ct);
        await SayAsync(dc, PlanTexts.Rests, [PlanTexts.GoOnWithThePlan, Replies.SomethingElse], ct);
    }

    private async Task WakeAsync(DialogContext dc, KeptPlan kept, CancellationToken ct)
    {
        var isRested = kept.RestsFrom is not null;
        await _sender.ShowStepAsync(dc.Context, isRested ? await _plans.WakeAsync(dc.Context, kept, ct) : kept, isRested ? PlanTexts.GoesOn : PlanTexts.YouAreHere, ct);
    }

    private async Task DropAsync(DialogContext dc, KeptPlan kept, CancellationToken ct)
    {
        await _plans.DropAsync(dc.Context, ct);
        await SayAsync(dc, PlanTexts.Dropped(kept.ShareKey is not null), [Replies.MakeAPlan, Replies.SomethingElse], ct);
    }

    private async Task<string> NextTitleAsync(DialogContext dc, KeptPlan kept, CancellationToken ct) =>
        (await _sender.ComposeAsync(dc.Context, kept, ct)).Steps[kept.Current + 1].Title;

    private string NightsOf(KeptPlan kept) => PlanTexts.NightsHad(kept.NightsHad(_clock.GetUtcNow()), kept.Step.Days);

    private static async Task SayAsync(DialogContext dc, string text, IReadOnlyList<string> labels, CancellationToken ct) =>
        await dc.Context.SendActivityAsync(Buttons.Ask(text, labels), ct);

    private async Task<DialogTurnResult> WithPlanAsync(DialogContext dc, Func<KeptPlan, Task> then, CancellationToken ct)
    {
        var talk = await _memory.GetAsync(dc.Context, ct);
        if (talk.Plan is { } kept)
        {
            await then(kept);
            return await dc.ResumeAsync(ct);
        }

        // A plan that is only being asked about is left.
        var wasBegun = talk.UnfinishedPlan is not null;
        await _memory.ChangeAsync(dc.Context, known => known with { UnfinishedPlan = null }, ct);
        await SayAsync(dc, wasBegun ? PlanTexts.Left : PlanTexts.NoPlanYet, [Replies.MakeAPlan, Replies.SomethingElse], ct);
        return wasBegun ? await dc.LeaveAsync(ct) : await dc.ResumeAsync(ct);
    }
}
