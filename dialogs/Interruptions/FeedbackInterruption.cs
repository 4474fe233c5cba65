using BotFramework.Builder.Dialogs;
using GentleSleepBot.Dialogs.Feedback;
using GentleSleepBot.Dialogs.Talk;

namespace GentleSleepBot.Dialogs.Interruptions;

/// <summary>"That felt harsh", said unasked: taken like an answer to how it was.</summary>
internal sealed class FeedbackInterruption(TalkMemory memory) : IInterruption
{
    public async Task<DialogTurnResult?> TryAsync(DialogContext dc, Heard heard, CancellationToken ct) =>
        dc.ActiveDialog is null && heard.Command is null && heard.Meanings.FindFeedback(heard.Said) is not null && (await memory.GetAsync(dc.Context, ct)).Last is not null
            ? await dc.BeginDialogAsync(nameof(FeedbackDialog), heard.Said, ct)
            : null;
}
