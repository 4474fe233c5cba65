using BotFramework.Builder.Dialogs;
using GentleSleepBot.Dialogs.Interruptions;
using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Guidance;
using GentleSleepBot.Guidance.Talking;

namespace GentleSleepBot.Dialogs.Plans;

/// <summary>"Cant do step 2, the baby is in there", "I can't sit there": what of the plan cannot be done is left out or done elsewhere, and the changed plan is shown.</summary>
internal sealed class StepCannotBeInterruption(GuideSource guides, TalkMemory memory, PlanSender sender, PlanProgress progress) : IInterruption
{
    private const int MostWords = 25;

    public async Task<DialogTurnResult?> TryAsync(DialogContext dc, Heard heard, CancellationToken ct)
    {
        var talk = await memory.GetAsync(dc.Context, ct);
        if (talk.Plan is not { } kept || !(talk.IsPlanOnShow || PlanFollowUpInterruption.SpeaksOfIt(heard.Said)) || !MayBeOne(heard))
            return null;

        var plans = guides.Current.Plans;
        if (!plans.SaysNobodyCanStay(heard.Said) && !(plans.SaysItCannotBeDone(heard.Said) && NamedStep.IsSure((await sender.ComposeAsync(dc.Context, kept, ct)).Steps, heard.Said)))
            return null;

        Preface.Take(dc.Context);
        return await progress.Handlers[Command.LeaveStepOut](dc, heard, ct);
    }

    // What was found in a part of the message says less of it than that: "can you change the plan".
    private static bool MayBeOne(Heard heard) =>
        heard is { IsDanger: false, CryingAlone: null, Merged.Told.CryingNow: null, Words: <= MostWords } && heard.Meanings.FindCommand(heard.Said) is null && heard.OnWhatIsKept.Count == 0;
}
