using BotFramework.Builder.Dialogs;
using GentleSleepBot.Dialogs.Talk;

namespace GentleSleepBot.Dialogs.Feedback;

/// <summary>Asks whether a question that was not answered well may be kept, without a name; begun with the question.</summary>
internal sealed class KeepQuestionDialog : AskingDialog
{
    private readonly TalkMemory _memory;
    private readonly QuestionQueue _queue;

    public KeepQuestionDialog(TalkMemory memory, QuestionQueue queue)
        : base(nameof(KeepQuestionDialog))
    {
        (_memory, _queue) = (memory, queue);
        AddSteps(AskAsync, KeepAsync);
    }

    private async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken ct)
    {
        await _memory.ChangeAsync(step.Context, talk => talk with { Open = new OpenQuestion(FeedbackTexts.KeepLabels) }, ct);
        return await PutAsync(step, Buttons.Ask(FeedbackTexts.MayIKeep, FeedbackTexts.KeepLabels), ct);
    }

    private async Task<DialogTurnResult> KeepAsync(WaterfallStepContext step, CancellationToken ct)
    {
        var said = (string)step.Result;
        await _memory.CloseAsync(step.Context, ct);
        var chosen = Buttons.Chosen(said, FeedbackTexts.KeepLabels);
        var isYes = chosen == FeedbackTexts.KeepIt || Heard.In(step.Context).IsConsent;
        if (!isYes && chosen is null && !Heard.In(step.Context).IsNo)
            return await step.EndDialogAsync(said, ct);

        if (isYes)
            await _queue.KeepAsync(step.Context, (string)step.Options, ct);
        await step.Context.SendActivityAsync(isYes ? FeedbackTexts.Kept : FeedbackTexts.NotKept, cancellationToken: ct);
        return await step.EndDialogAsync(null, ct);
    }
}
