using BotFramework.Builder.Dialogs;
using GentleSleepBot.Dialogs.Gentleness;
using GentleSleepBot.Dialogs.Talk;

namespace GentleSleepBot.Dialogs.Coaches;

/// <summary>Shows what a coach would get, lets the parent change it, and sends it only after a yes; begun with the words.</summary>
internal sealed class CoachDialog : AskingDialog
{
    private readonly ICoachDesk _desk;
    private readonly TalkMemory _memory;

    public CoachDialog(ICoachDesk desk, TalkMemory memory)
        : base(nameof(CoachDialog))
    {
        (_desk, _memory) = (desk, memory);
        AddSteps(ShowAsync, DecideAsync, ShowChangedAsync);
    }

    private async Task<DialogTurnResult> ShowAsync(WaterfallStepContext step, CancellationToken ct)
    {
        if (await _desk.FindAsync(step.Context.Activity, ct) is not { } coach)
        {
            await step.Context.SendActivityAsync(CoachTexts.NoCoach, cancellationToken: ct);
            return await step.EndDialogAsync(null, ct);
        }

        await _memory.ChangeAsync(step.Context, talk => talk with { Open = new OpenQuestion(CoachTexts.Choices) }, ct);
        var words = (string)step.Options;
        step.Context.TurnState.Set(new QuotedWords(words));
        var prompt = Buttons.Ask(CoachTexts.Show(coach.Name, words), CoachTexts.Choices);
        return await PutAsync(step, prompt, ct);
    }

    private async Task<DialogTurnResult> DecideAsync(WaterfallStepContext step, CancellationToken ct)
    {
        var said = (string)step.Result;
        var chosen = Buttons.Chosen(said, CoachTexts.Choices);
        await _memory.CloseAsync(step.Context, ct);
        if (chosen == CoachTexts.SendThis || Heard.In(step.Context).IsConsent)
            return await SendAsync(step, ct);
        if (chosen == CoachTexts.ChangeIt)
        {
            await _memory.ChangeAsync(step.Context, talk => talk with { Open = new OpenQuestion([]) { TakesAnyWords = true } }, ct);
            return await PutAsync(step, BotFramework.Builder.MessageFactory.Text(CoachTexts.WriteIt), ct);
        }

        await step.Context.SendActivityAsync(CoachTexts.NothingSent, cancellationToken: ct);
        return await step.EndDialogAsync(chosen is null && !Heard.In(step.Context).IsNo ? said : null, ct);
    }

    private Task<DialogTurnResult> ShowChangedAsync(WaterfallStepContext step, CancellationToken ct) =>
        step.ReplaceDialogAsync(InitialDialogId!, (string)step.Result, ct);

    private async Task<DialogTurnResult> SendAsync(WaterfallStepContext step, CancellationToken ct)
    {
        if (await _desk.FindAsync(step.Context.Activity, ct) is not { } coach)
        {
            await step.Context.SendActivityAsync(CoachTexts.NoCoach, cancellationToken: ct);
            return await step.EndDialogAsync(null, ct);
        }

        await _desk.AskAsync(step.Context.Activity, coach, (string)step.Options, ct);
        await step.Context.SendActivityAsync(CoachTexts.Sent(coach), cancellationToken: ct);
        return await step.EndDialogAsync(null, ct);
    }
}
