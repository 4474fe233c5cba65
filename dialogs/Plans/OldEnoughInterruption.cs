using BotFramework.Builder.Dialogs;
using GentleSleepBot.Dialogs.Interruptions;
using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Guidance;

namespace GentleSleepBot.Dialogs.Plans;

/// <summary>"But is 14 months too early" of what the plan aims at, where the plan or its topic is on show: the plan's own answer.</summary>
internal sealed class OldEnoughInterruption(GuideSource guides, TalkMemory memory, PlanSender sender) : IInterruption
{
    private const int MostWords = 14;

    public async Task<DialogTurnResult?> TryAsync(DialogContext dc, Heard heard, CancellationToken ct)
    {
        var talk = await memory.GetAsync(dc.Context, ct);
        if (talk.Plan is not { } kept || !(talk.IsPlanOnShow || talk.Last?.TopicId == kept.TopicId) || !AsksSo(heard))
            return null;

        var plan = await sender.ComposeAsync(dc.Context, kept, ct);
        if (plan.OldEnough is null)
            return null;

        await sender.SayAsync(dc.Context, plan, plan.OldEnough, ct);
        return await dc.ResumeAsync(ct);
    }

    private bool AsksSo(Heard heard) =>
        heard is { IsDanger: false, CryingAlone: null, Command: null, Words: <= MostWords, Merged.Told.CryingNow: null } && guides.Current.Plans.AsksIfTooEarly(heard.Said, heard.Merged.Told.Child?.Age?.From.Text);
}
