using BotFramework.Builder.Dialogs;
using GentleSleepBot.Dialogs.Answering;
using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Guidance.Talking;
using GentleSleepBot.Guidance.Talking.Acts;

namespace GentleSleepBot.Dialogs.Interruptions;

/// <summary>"Still crying", "fed and changed", "been 2 hours" while a child cries: the next thing that soothes, never the same again.</summary>
internal sealed class CryingInterruption(TalkMemory memory, AnswerSender answers) : IInterruption
{
    public async Task<DialogTurnResult?> TryAsync(DialogContext dc, Heard heard, CancellationToken ct)
    {
        var talk = await memory.GetAsync(dc.Context, ct);
        if (heard.TellsNews || !(talk.Soothed > 0 ? AsksForMore(heard) : heard.CertainAct == TalkAct.StillCrying && talk.Last is not null))
            return null;

        await answers.SootheAsync(dc.Context, talk.Facts, dc.ActiveDialog is null && talk.Last is { } last ? answers.FollowUps(last) : [], ct);
        return dc.ActiveDialog is null ? await dc.ResumeAsync(ct) : Dialog.EndOfTurn;
    }

    private static bool AsksForMore(Heard heard) =>
        heard.Act is TalkAct.StillCrying or TalkAct.AFact or TalkAct.Tried or TalkAct.HowTo || heard.Meanings.FindFollowUp(heard.Said)?.Kind is FollowUpKind.IfItDoesNotWork or FollowUpKind.HowTo;
}
