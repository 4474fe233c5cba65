using BotFramework.Builder;
using BotFramework.Builder.Dialogs;
using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Dialogs.Triage;

namespace GentleSleepBot.Dialogs.Answering;

/// <summary>Gives the first step, then asks the one fact that would change it; ends with the parent's next message when that is something else.</summary>
internal sealed class AnswerDialog : ComponentDialog
{
    private readonly TalkMemory _memory;
    private readonly AnswerSender _answers;
    private readonly FactsPolicy _facts;
    private readonly LikelyQuestions _likely;
    private readonly SeveralChildren _children;
    private readonly Untold _untold;

    public AnswerDialog(TalkMemory memory, AnswerSender answers, FactsPolicy facts, LikelyQuestions likely, FactsDialog asking, WhichChildDialog whichChild, Untold untold)
        : base(nameof(AnswerDialog))
    {
        (_memory, _answers, _facts, _likely, _children, _untold) = (memory, answers, facts, likely, new SeveralChildren(memory, answers), untold);

        AddDialog(new WaterfallDialog(nameof(WaterfallDialog), [ShowAsync, ShowForTheAgeAsync]));
        AddDialog(asking);
        AddDialog(whichChild);
        InitialDialogId = nameof(WaterfallDialog);
    }

    private async Task<DialogTurnResult> ShowAsync(WaterfallStepContext step, CancellationToken ct)
    {
        var shown = (ShownAnswer)step.Options;
        if (await _children.HoldsForAllAsync(step.Context, shown, ct))
        {
            await _children.ShowForAllAsync(step.Context, shown, ct);
            return await step.EndDialogAsync(null, ct);
        }

        if (Heard.In(step.Context) is { Merged.Told: { CryingNow: null, Questions.Count: < 2 } } && await _answers.IsToldAsync(step.Context, shown, ct))
        {
            if (Heard.In(step.Context) is { Form.Asks: true } heard && _likely.Likeliest(step.Context, heard, await _memory.GetAsync(step.Context, ct)) is { } question)
                await _answers.SupposeAsync(step.Context, question, ct);
            else
                await _answers.ShowUntoldAsync(step.Context, shown, ct);
            return await step.EndDialogAsync(null, ct);
        }

        var wanted = new FactsWanted(shown.TopicId, IsForAPlan: false);
        var asks = shown.Occasion is null ? await AskingAsync(step.Context, wanted, ct) : null;
        await _answers.ShowAsync(step.Context, shown, withButtons: asks is null, ct);
        return asks is null ? await step.EndDialogAsync(null, ct) : await step.BeginDialogAsync(asks, wanted, ct);
    }

    /// <summary>The dialog that asks what would change the step; null when nothing would.</summary>
    private async Task<string?> AskingAsync(ITurnContext context, FactsWanted wanted, CancellationToken ct)
    {
        if (WhichChildDialog.IsNeeded(context, await _memory.GetAsync(context, ct)))
            return nameof(WhichChildDialog);
        return await _facts.NextAsync(context, wanted, ct) is not null ? nameof(FactsDialog) : null;
    }

    private async Task<DialogTurnResult> ShowForTheAgeAsync(WaterfallStepContext step, CancellationToken ct)
    {
        if (step.Result is not FactsOutcome outcome || outcome.Said is not null)
            return await step.EndDialogAsync((step.Result as FactsOutcome)?.Said, ct);

        var shown = (ShownAnswer)step.Options with { Variation = null };
        if (outcome.IsForAll)
        {
            await _children.ShowForEachAsync(step.Context, shown, ct);
            return await step.EndDialogAsync(null, ct);
        }

        var talk = await _memory.GetAsync(step.Context, ct);
        if (outcome.IsLearned && !await _answers.IsSameAsync(step.Context, shown, talk.Facts, outcome.Before!, ct))
        {
            Preface.Put(step.Context, Preface.Before(step.Context, Replies.AtThatAge(talk.Facts)));
            await _answers.ShowAsync(step.Context, shown, withButtons: true, ct);
        }
        else if (outcome.IsLearned && _untold.Next(talk, talk.Last ?? shown) is { } next)
        {
            Preface.Put(step.Context, Preface.Before(step.Context, Replies.AtThatAge(talk.Facts)));
            await _answers.SayBesideAsync(step.Context, next, talk.Last ?? shown, withButtons: true, ct);
        }
        else
        {
            var text = outcome.IsLearned && !AgeLimit.IsPast(talk.Facts) ? Replies.StillHolds(talk.Facts) : outcome.IsLearned ? Replies.Noted : Replies.HoldsAtEveryAge;
            await step.Context.SendActivityAsync(Buttons.Ask(text, _answers.FollowUps(shown)), ct);
        }

        return await step.EndDialogAsync(null, ct);
    }
}
