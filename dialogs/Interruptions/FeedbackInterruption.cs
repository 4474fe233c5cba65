using BotFramework.Builder.Dialogs;
using GentleSleepBot.Dialogs.Feedback;
using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Guidance.Talking;
using GentleSleepBot.Guidance.Talking.Acts;

namespace GentleSleepBot.Dialogs.Interruptions;

/// <summary>"That felt harsh", said unasked: taken like an answer to how it was.</summary>
internal sealed class FeedbackInterruption(TalkMemory memory) : IInterruption
{
    public async Task<DialogTurnResult?> TryAsync(DialogContext dc, Heard heard, CancellationToken ct) =>
        dc.ActiveDialog is null && heard.Command is null && VerdictOf(heard) is { } verdict && (await memory.GetAsync(dc.Context, ct)).Last is not null
            ? await dc.BeginDialogAsync(nameof(FeedbackDialog), verdict.ToString(), ct)
            : null;

    private static FeedbackVerdict? VerdictOf(Heard heard) =>
        heard.Meanings.FindFeedback(heard.Said) ?? (heard.CertainAct == TalkAct.FeltHarsh && heard.LedTo is null ? FeedbackVerdict.FeltHarsh : null);
}
