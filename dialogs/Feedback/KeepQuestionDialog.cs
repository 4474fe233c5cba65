using BotFramework.Builder.Dialogs;
using GentleSleepBot.Dialogs.Talk;

namespace GentleSleepBot.Dialogs.Feedback;

/// <summary>Asks whether a question that was not answered well may be kept, without a name; begun with the question.</summary>
internal sealed class KeepQuestionDialog : ComponentDialog
{
    private readonly TalkMemory _memory;
    private readonly QuestionQueue _queue;

    public KeepQuestionDialog(TalkMemory memory, QuestionQueue queue)
        : base(nameof(KeepQuestionDialog))
    {
        (_memory, _queue) = (memory, queue);

        AddDialog(new WaterfallDialog(nameof(WaterfallDialog), [AskAsync, KeepAsync]));
        AddDialog(new TextPrompt(nameof(TextPrompt)));
        InitialDialogId = nameof(WaterfallDialog);
    }

    private async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken ct)
    {
        await _memory.ChangeAsync(step.Context, talk => talk with { Open = new OpenQuestion(FeedbackTexts.KeepLabels) }, ct);
        var text = $"{Preface.Take(step.Context)} {FeedbackTexts.MayIKeep}".Trim();
        return await step.PromptAsync(nameof(TextPrompt), new PromptOptions { Prompt = Buttons.Ask(text, FeedbackTexts.KeepLabels) }, ct);
    }

    private async Task<DialogTurnResult> KeepAsync(WaterfallStepContext step, CancellationToken ct)
    {
        var said = (string)step.Result;
        await _memory.ChangeAsync(step.Context, talk => talk with { Open = null }, ct);
        var chosen = Buttons.Chosen(said, FeedbackTexts.KeepLabels);
        var isYes = chosen == FeedbackTexts.KeepIt || Heard.In(step.Context).IsYes;
        if (!isYes && chosen is null && !Heard.In(step.Context).IsNo)
            return await step.EndDialogAsync(said, ct);

        if (isYes)
            await _queue.KeepAsync(step.Context, (string)step.Options, ct);
        await step.Context.SendActivityAsync(isYes ? FeedbackTexts.Kept : FeedbackTexts.NotKept, cancellationToken: ct);
        return await step.EndDialogAsync(null, ct);
    }
}
