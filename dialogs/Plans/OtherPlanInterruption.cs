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
        if (talk is not { Plan: not null, IsPlanOnShow: true } || !SaysSo(heard))
            return null;

        // Beside a parent's distress nothing is asked; the way stands ready to tap.
        if (heard.IsDanger)
        {
            await dc.Context.SendActivityAsync(Buttons.Ask(PlanTexts.AnotherMayBeMade, PlanTexts.FitLabels), ct);
            return await dc.LeaveAsync(ct);
        }

        Preface.Put(dc.Context, PlanTexts.AnotherWasMeant);
        await memory.ChangeAsync(dc.Context, known => known with { Wishes = known.Wishes with { Aim = null }, Asked = [.. known.Asked.Except([TriageFact.Aim])] }, ct);
        return await dc.SwitchAsync(nameof(PlanDialog), PlanKeeper.AnyPlan, ct);
    }

    private bool SaysSo(Heard heard) =>
        heard is { Command: null or Command.NotUseful or Command.DropPlan, Words: <= MostWords, CryingAlone: null, Merged.Told.CryingNow: null }
        && heard.Meanings.FindCommand(heard.Said) is null && !heard.Said.Contains('?', StringComparison.Ordinal) && guides.Current.Plans.MeansAnother(heard.Said);
}
