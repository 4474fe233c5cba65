using BotFramework.Builder.Dialogs;
using GentleSleepBot.Dialogs.Memory;
using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Guidance.Talking;

namespace GentleSleepBot.Dialogs.Feedback;

/// <summary>Asks how the answer was, thanks, and goes on to what follows from it; begun with the verdict's name where a parent told it unasked.</summary>
internal sealed class FeedbackDialog : AskingDialog
{
    private readonly TalkMemory _memory;
    private readonly FamilyMemory _family;
    private readonly TimeProvider _clock;

    public FeedbackDialog(TalkMemory memory, FamilyMemory family, TimeProvider clock, RememberDialog remember, KeepQuestionDialog keep)
        : base(nameof(FeedbackDialog))
    {
        (_memory, _family, _clock) = (memory, family, clock);

        AddSteps(AskAsync, TakeAsync);
        AddDialog(remember);
        AddDialog(keep);
    }

    private async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken ct)
    {
        if (step.Options is string told)
        {
            await _memory.ChangeAsync(step.Context, talk => talk with { FeedbackAsked = true }, ct);
            return await step.NextAsync(told, ct);
        }

        await _memory.ChangeAsync(step.Context, talk => talk with { FeedbackAsked = true, Open = new OpenQuestion(FeedbackTexts.Labels) }, ct);
        return await PutAsync(step, Buttons.Ask(FeedbackTexts.Ask, FeedbackTexts.Labels), ct);
    }

    private async Task<DialogTurnResult> TakeAsync(WaterfallStepContext step, CancellationToken ct)
    {
        var talk = await _memory.CloseAsync(step.Context, ct);
        var said = (string)step.Result;
        if ((step.Options is string told ? Enum.Parse<FeedbackVerdict>(told) : Heard.In(step.Context).Meanings.FindFeedback(said)) is not { } verdict)
            return await LeaveAsync(step, said, ct);

        await _family.AddAsync(step.Context, new AnswerFeedback(talk.Last?.TopicId ?? "", verdict, _clock.GetUtcNow()), ct);
        Preface.Put(step.Context, FeedbackTexts.Thank(verdict));
        if (verdict != FeedbackVerdict.Helped && talk is { HadDanger: false, IsQuiet: false })
            return await step.ReplaceDialogAsync(nameof(KeepQuestionDialog), talk.Question, ct);
        if (verdict == FeedbackVerdict.Helped && RememberDialog.IsWorthAsking(talk, await _family.GetAsync(step.Context, ct)))
            return await step.ReplaceDialogAsync(nameof(RememberDialog), null, ct);

        await step.Context.SendActivityAsync(Preface.Take(step.Context)!, cancellationToken: ct);
        return await step.EndDialogAsync(null, ct);
    }

    private static async Task<DialogTurnResult> LeaveAsync(WaterfallStepContext step, string said, CancellationToken ct)
    {
        if (!Heard.In(step.Context).IsNo)
            return await step.EndDialogAsync(said, ct);

        await step.Context.SendActivityAsync(Replies.Welcomed, cancellationToken: ct);
        return await step.EndDialogAsync(null, ct);
    }
}
