using BotFramework.Builder.Dialogs;
using GentleSleepBot.Dialogs.Interruptions;
using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Guidance;
using GentleSleepBot.Guidance.Talking;
using GentleSleepBot.Guidance.Triage;

namespace GentleSleepBot.Dialogs.Plans;

/// <summary>"That's not the plan I meant", "I wanted to drop the 11 one" with a plan on show: asks what it is to be for, the likeliest first.</summary>
internal sealed class OtherPlanInterruption(GuideSource guides, TalkMemory memory) : IInterruption
{
    private const int MostWords = 30;

    public async Task<DialogTurnResult?> TryAsync(DialogContext dc, Heard heard, CancellationToken ct)
    {
        var talk = await memory.GetAsync(dc.Context, ct);
        if (talk is not { Plan: { } kept, IsPlanOnShow: true })
            return null;
        if (OpenedByAYes(heard, talk, kept) is { } opened)
            return await MakeAsync(dc, PlanTexts.GoesByTheirYes, wishes => wishes with { Aim = opened, HasAYes = true }, ct);
        if (!SaysSo(heard))
            return null;

        // Beside a parent's distress nothing is asked; the way stands ready to tap.
        if (heard.IsDanger)
        {
            await dc.Context.SendActivityAsync(Buttons.Ask(PlanTexts.AnotherMayBeMade, PlanTexts.FitLabels), ct);
            return await dc.LeaveAsync(ct);
        }

        if (guides.Current.Plans.AimIn(heard.Said) is { } named && named != kept.Plan.Aim)
            return await MakeAsync(dc, PlanTexts.AnotherWasMeant, wishes => wishes with { Aim = named }, ct);

        Preface.Put(dc.Context, PlanTexts.AnotherWasMeant);
        await memory.ChangeAsync(dc.Context, known => known with { Wishes = known.Wishes with { Aim = null }, Asked = [.. known.Asked.Except([TriageFact.Aim])] }, ct);
        return await dc.SwitchAsync(nameof(PlanDialog), PlanKeeper.AnyPlan, ct);
    }

    private async Task<DialogTurnResult> MakeAsync(DialogContext dc, string why, Func<PlanWishes, PlanWishes> change, CancellationToken ct)
    {
        Preface.Put(dc.Context, why);
        await memory.ChangeAsync(dc.Context, known => known with { Wishes = change(known.Wishes) }, ct);
        return await dc.SwitchAsync(nameof(PlanDialog), PlanKeeper.AnyPlan, ct);
    }

    /// <summary>"But that doesnt lower the feeds at all?? dr said its fine to cut them": the aim that was wished for and waited for that yes.</summary>
    private string? OpenedByAYes(Heard heard, TalkState talk, KeptPlan kept) =>
        heard is { IsDanger: false, CryingAlone: null, Merged.Told.CryingNow: null } && guides.Current.Plans.TellsOfAYes(heard.Said) ? guides.Current.Plans.AimOpenedByAYes(kept.Plan.Aim, PlanKeeper.YoungestMonths(talk.Facts)) : null;

    private bool SaysSo(Heard heard) =>
        heard is { Command: null or Command.NotUseful or Command.DropPlan, Words: <= MostWords, CryingAlone: null, Merged.Told.CryingNow: null }
        && heard.Meanings.FindCommand(heard.Said) is null && !heard.Said.Contains('?', StringComparison.Ordinal) && guides.Current.Plans.MeansAnother(heard.Said);
}
