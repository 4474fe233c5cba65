using BotFramework.Builder.Dialogs;
using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Guidance.Talking;

namespace GentleSleepBot.Dialogs.Plans;

/// <summary>At the end of a step asks how it goes, and goes on, holds or eases the plan.</summary>
internal sealed class ReviewDialog : AskingDialog
{
    private readonly TalkMemory _memory;
    private readonly PlanKeeper _plans;
    private readonly PlanSender _sender;

    public ReviewDialog(TalkMemory memory, PlanKeeper plans, PlanSender sender)
        : base(nameof(ReviewDialog))
    {
        (_memory, _plans, _sender) = (memory, plans, sender);
        AddSteps(AskHowItGoesAsync, AdjustAsync);
    }

    private async Task<DialogTurnResult> AskHowItGoesAsync(WaterfallStepContext step, CancellationToken ct)
    {
        var talk = await _memory.ChangeAsync(step.Context, talk => talk with { AskedBack = true, Open = new OpenQuestion(PlanTexts.ReviewLabels) }, ct);
        var plan = await _sender.ComposeAsync(step.Context, talk.Plan!, ct);
        var text = PlanTexts.HowIsIt(plan.Steps[talk.Plan!.Current].Title, talk.Plan.Step.Days);
        return await PutAsync(step, Buttons.Ask(text, PlanTexts.ReviewLabels), ct);
    }

    private async Task<DialogTurnResult> AdjustAsync(WaterfallStepContext step, CancellationToken ct)
    {
        var said = (string)step.Result;
        var talk = await _memory.CloseAsync(step.Context, ct);
        var kept = talk.Plan!;
        switch (Buttons.Chosen(said, PlanTexts.ReviewLabels))
        {
            case PlanTexts.Better when kept.IsLastStep:
                await _plans.HoldAsync(step.Context, kept, "better, and the last step", ct);
                await step.Context.SendActivityAsync(PlanTexts.WasTheLast, cancellationToken: ct);
                break;
            case PlanTexts.Better:
                await _sender.ShowStepAsync(step.Context, await _plans.GoOnAsync(step.Context, kept, ct), PlanTexts.NextOne, ct);
                break;
            case PlanTexts.TooHardShort:
                Preface.Put(step.Context, PlanTexts.MadeSmaller);
                await _sender.ShowAsync(step.Context, await _plans.EaseAsync(step.Context, kept, "too hard", ct), ct);
                break;
            case PlanTexts.TheSame:
                await _plans.HoldAsync(step.Context, kept, "about the same", ct);
                await step.Context.SendActivityAsync(Buttons.Ask(PlanTexts.StaysAWhile, PlanTexts.Labels), ct);
                break;
            default:
                return await step.EndDialogAsync(Heard.In(step.Context).Command is Command.Skip or Command.Okay ? null : said, ct);
        }

        return await step.EndDialogAsync(null, ct);
    }
}
