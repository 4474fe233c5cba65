using BotFramework.Builder.Dialogs;
using GentleSleepBot.Dialogs.Talk;

namespace GentleSleepBot.Dialogs.Plans;

/// <summary>Asks a parent who comes back whether to go on with the plan that was begun.</summary>
internal sealed class GoOnDialog : AskingDialog
{
    private readonly TalkMemory _memory;

    public GoOnDialog(TalkMemory memory, PlanDialog plan)
        : base(nameof(GoOnDialog))
    {
        _memory = memory;

        AddSteps(AskAsync, TakeAsync);
        AddDialog(plan);
    }

    private async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken ct)
    {
        await _memory.ChangeAsync(step.Context, talk => talk with { AskedBack = true, Open = new OpenQuestion(PlanTexts.GoOnLabels) }, ct);
        return await PutAsync(step, Buttons.Ask(PlanTexts.GoOnWithIt, PlanTexts.GoOnLabels), ct);
    }

    private async Task<DialogTurnResult> TakeAsync(WaterfallStepContext step, CancellationToken ct)
    {
        var said = (string)step.Result;
        var talk = await _memory.CloseAsync(step.Context, ct);
        var chosen = Buttons.Chosen(said, PlanTexts.GoOnLabels);
        if (talk.UnfinishedPlan is { } topicId && (chosen == PlanTexts.GoOn || Heard.In(step.Context).IsYes))
        {
            // The question that was left open comes again.
            await _memory.ChangeAsync(step.Context, known => known with { Asked = [.. known.Asked.SkipLast(1)] }, ct);
            return await step.ReplaceDialogAsync(nameof(PlanDialog), topicId, ct);
        }

        await _memory.ChangeAsync(step.Context, known => known with { UnfinishedPlan = null }, ct);
        if (chosen is null && !Heard.In(step.Context).IsNo)
            return await step.EndDialogAsync(said, ct);

        await step.Context.SendActivityAsync(PlanTexts.Left, cancellationToken: ct);
        return await step.EndDialogAsync(null, ct);
    }
}
