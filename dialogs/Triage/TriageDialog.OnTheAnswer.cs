using BotFramework.Builder.Dialogs;
using GentleSleepBot.Dialogs.Answering;
using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Guidance.Answers;
using GentleSleepBot.Guidance.Retrieval;

namespace GentleSleepBot.Dialogs.Triage;

/// <content>What stays with the answer on show, where few words are most likely still about it.</content>
internal sealed partial class TriageDialog
{
    private const int FewestWordsOfATale = 8;

    /// <summary>The part that comes instead of a first step that was just given and would read the same again; null where the step is news.</summary>
    private async Task<ShownAnswer?> UnheardAsync(WaterfallStepContext step, TalkState talk, Heard heard, TopicDecision decision, CancellationToken ct)
    {
        if (talk.Last is not { Occasion: null } last || last.TopicId != decision.TopicIds[0] || !last.HasParts || IsReturn(step))
            return null;
        if (heard.Merged.Told is { CryingNow: not null } or { Questions.Count: > 1 })
            return null;

        var first = last with { Part = AnswerPartKind.RightNow, Variation = null };
        return await _answers.IsSameAsync(step.Context, first, heard.Earlier, heard.Merged.Facts, ct)
            && UnheardPart.Of(talk, last, heard.Meanings.AsksForReasons(heard.Said)) is { } part ? first with { Part = part } : null;
    }

    /// <summary>In a talk what is asked goes before the topic as a whole, and before a refusal, if that is sure only where it leads far; null where no question is near.</summary>
    private async Task<DialogTurnResult?> SupposeAsync(WaterfallStepContext step, TalkState talk, Heard heard, RankedTopics ranked, TopicDecision decision, CancellationToken ct)
    {
        if (decision.Kind == TopicDecisionKind.OutOfScope && TopicPolicy.IsSureToRefuse(ranked))
            return heard.FollowsAnAnswer && _likely.Likeliest(step.Context, heard, talk, LikelyQuestions.LeadAgainstARefusal) is { } near ? await SupposeAsync(step, near, ct) : null;

        var mayRefuse = decision.Kind == TopicDecisionKind.OutOfScope;
        var asks = heard.Form.Asks || heard.PutsRight || heard.IsLedAstray;
        var isTale = heard.FollowsAnAnswer && heard.Words >= FewestWordsOfATale;
        if (!mayRefuse && (decision.Kind is TopicDecisionKind.NothingToGoOn || !(asks || isTale)))
            return null;

        var needsMuch = talk.IsPlanOnShow || (!asks && decision.Kind == TopicDecisionKind.Answer);
        var leastLead = needsMuch ? LikelyQuestions.LeadOfATaleOnATopic : asks ? LikelyQuestions.LeadOfAQuestionInATalk : LikelyQuestions.LeadOfATaleInATalk;
        if (talk.PutRight > 1 && _likely.Clear(step.Context, heard, talk) is null && _likely.Offered(step.Context, heard, talk, MostChoices) is { Count: > 1 } several)
            return await OfferAsync(step, decision, several, [], [], ct);
        if (_likely.Likeliest(step.Context, heard, talk, leastLead) is { } question)
            return await SupposeAsync(step, question, ct);

        return mayRefuse && _likely.Offered(step.Context, heard, talk) is { Count: > 0 } questions ? await OfferAsync(step, decision, questions, [], [], ct) : null;
    }

    private async Task<DialogTurnResult> SupposeAsync(WaterfallStepContext step, LikelyQuestion question, CancellationToken ct)
    {
        await _answers.SupposeAsync(step.Context, question, ct);
        return await step.EndDialogAsync(Supposed, ct);
    }

    private async Task<DialogTurnResult> GoOnAsync(WaterfallStepContext step, ShownAnswer shown, CancellationToken ct)
    {
        await _answers.ShowAsync(step.Context, shown, withButtons: true, ct);
        return await step.EndDialogAsync(NothingFurther, ct);
    }

    /// <summary>The paragraph that speaks of what a few words name, or else the next that was not said; false when all was, or where one of the questions may be meant instead.</summary>
    private async Task<bool> PointAsync(WaterfallStepContext step, TalkState talk, ShownAnswer last, Heard heard, IReadOnlyList<string> questions, CancellationToken ct)
    {
        var nearest = _untold.Nearest(talk, last, heard.Said, heard.Meanings.AsksForReasons(heard.Said));
        if (nearest is null && heard.Form.Asks)
        {
            if (talk.WasUnclear || questions.Count > 0)
                return false;

            TurnReading.Abstain(step.Context);
            await _memory.ChangeAsync(step.Context, known => known with { WasUnclear = true }, ct);
            await step.Context.SendActivityAsync(Buttons.Ask(Preface.Before(step.Context, Replies.NotExactlyThis), _answers.FollowUps(last)), ct);
            return true;
        }

        if ((nearest ?? _untold.Next(talk, last)) is not { } point)
            return false;

        Preface.Put(step.Context, Preface.Before(step.Context, nearest is null ? Replies.IHearYou : Replies.MaybeThisPart));
        await _answers.SayBesideAsync(step.Context, point, last, withButtons: true, ct);
        return true;
    }

    /// <summary>Stays with the answer on show and adds the next thing to try; where all was said, another way on.</summary>
    private async Task<DialogTurnResult> StayWithAsync(WaterfallStepContext step, ShownAnswer last, string text, string otherwise, bool isUnclear, CancellationToken ct)
    {
        if (isUnclear)
            TurnReading.Abstain(step.Context);
        var talk = await _memory.GetAsync(step.Context, ct);
        var words = Preface.Before(step.Context, text);
        if ((_untold.Nearest(talk, last, Heard.In(step.Context).Said, asksForReasons: false) ?? _untold.Next(talk, last)) is { } next)
        {
            Preface.Put(step.Context, isUnclear ? $"{words} {Replies.Meanwhile}" : words);
            await _answers.SayBesideAsync(step.Context, next, last, withButtons: true, ct);
        }
        else
        {
            await step.Context.SendActivityAsync(Buttons.Ask($"{words} {otherwise}", _answers.FollowUps(last)), ct);
        }

        await _memory.ChangeAsync(step.Context, known => known with { WasUnclear = isUnclear }, ct);
        return await step.EndDialogAsync(NothingFurther, ct);
    }
}
