using BotFramework.Builder.Dialogs;
using BotFramework.Builder.Turns.Stages;
using GentleSleepBot.Dialogs.Answering;
using GentleSleepBot.Dialogs.Memory;
using GentleSleepBot.Dialogs.Safety;
using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Guidance;
using GentleSleepBot.Guidance.Retrieval;
using GentleSleepBot.Guidance.Understanding;

namespace GentleSleepBot.Dialogs.Triage;

/// <summary>Finds out which topic to answer, asking only when none is likely; ends with a topic's id, with a <see cref="FoundTopic"/>, with null when no topic fits, with <see cref="Supposed"/> or with <see cref="NothingFurther"/>.</summary>
internal sealed partial class TriageDialog : AskingDialog
{
    /// <summary>The result when the message was met and nothing is to be answered.</summary>
    public const string NothingFurther = "";

    /// <summary>Result when the nearest question was answered, and one question back may follow.</summary>
    public const string Supposed = "supposed";

    private const int MostWordsOfAFollowUp = 8;
    private const int MostChoices = 3;
    private const string SafeKey = "safe";
    private const string FoundWithAIKey = "found with AI";

    private readonly GuideSource _guides;
    private readonly TalkMemory _memory;
    private readonly AnswerSender _answers;
    private readonly NamedTopics _named;
    private readonly SecondReading _reading;
    private readonly Untold _untold;
    private readonly QuestionsWithin _within;
    private readonly LikelyQuestions _likely;

    public TriageDialog(GuideSource guides, TalkMemory memory, AnswerSender answers, NamedTopics named, SecondReading reading, LikelyQuestions likely)
        : base(nameof(TriageDialog))
    {
        (_guides, _memory, _answers, _named, _reading) = (guides, memory, answers, named, reading);
        (_untold, _within, _likely) = (new Untold(guides), new QuestionsWithin(guides), likely);
        AddSteps(FindTopicAsync, TakeChoiceAsync);
    }

    private async Task<DialogTurnResult> FindTopicAsync(WaterfallStepContext step, CancellationToken ct)
    {
        await step.Context.EnterStage(TalkStage.Triage);
        var talk = await _memory.GetAsync(step.Context, ct);
        if (_named.By(talk.Question) is { } named)
            return await step.EndDialogAsync(named, ct);

        var heard = Heard.In(step.Context);
        var isRemark = heard.Words <= MostWordsOfAFollowUp && !heard.PutsRight;
        var ranked = IsReturn(step) ? Rank(heard, talk) : heard.AfterTheAnswer(Rank(heard, talk));
        var decision = TopicPolicy.Decide(ranked, heard.MayBeOnTheAnswer);
        if (talk.Last is { } shown && !IsReturn(step) && Remark.IsOfTheirLife(heard, Remark.OnlyTells(heard) ? TopicPolicy.Decide(heard.Topics) : decision) && _likely.Likeliest(step.Context, heard, talk, LikelyQuestions.LeadOfATaleOnATopic) is null)
        {
            await Listening.SayAsync(step.Context, heard, _answers.FollowUps(shown), ct);
            return await step.EndDialogAsync(NothingFurther, ct);
        }

        if (talk.Last is { } onShow && !IsReturn(step) && !heard.PutsRight && (Remark.OnlyTells(heard) || (isRemark && !talk.WasUnclear && !IsOfItsOwn(step, heard, decision) && Remark.TellsAFact(heard, decision))))
            return await StayWithAsync(step, onShow, Replies.ThankYouForTelling, Replies.AskOrPlan, isUnclear: false, ct);
        var understood = decision.Kind == TopicDecisionKind.OutOfScope && !TopicPolicy.IsSureToRefuse(ranked) ? await _reading.OfAsync(step.Context, talk, ct) : Understood.Nothing;
        if (understood.MayBeDanger && !talk.AskedIfSafe)
            return await AskIfSafeAsync(step, ct);
        if (understood.TopicIds.Count > 0)
            return await OfferAsync(step, decision, [], [], understood.TopicIds, ct);
        if ((heard.FollowsAnAnswer || (heard.GoesOn && decision.Kind != TopicDecisionKind.Answer)) && await SupposeAsync(step, talk, heard, ranked, decision, ct) is { } supposed)
            return supposed;
        if (Remark.MayBeOfSleepAfterAll(heard, decision))
            return await OfferAsync(step, decision, _likely.Offered(step.Context, heard, talk), _named.Offered(ranked, talk.Facts), [], ct);
        if (decision.Kind is TopicDecisionKind.Answer or TopicDecisionKind.OutOfScope)
            return await UnheardAsync(step, talk, heard, decision, ct) is { } unheard ? await GoOnAsync(step, unheard, ct) : await step.EndDialogAsync(decision.TopicIds[0], ct);

        // After danger or distress nothing is asked; what the message may be about stands ready to tap.
        if (heard.IsDanger && (decision.Kind == TopicDecisionKind.NothingToGoOn || step.Context.TurnState.Get<SafetyQuestion>() is not null))
            return await step.EndDialogAsync(NothingFurther, ct);
        var likely = _named.Likely(ranked, decision, heard.Merged.Told, talk.Facts, Heard.WordsIn(talk.Question));
        if (likely is not null && (heard.IsDanger || heard.Merged.Told.CryingNow is not null))
            return await step.EndDialogAsync(likely, ct);
        if (heard.IsDanger)
            return await AskAsync(step, Replies.HereForTheSleepToo, _named.Offered(ranked, talk.Facts), ct);

        if (heard.Merged.Told.CryingNow is not null)
        {
            await _answers.SootheAsync(step.Context, talk.Facts, [], ct);
            return await AskAsync(step, Replies.WhenItIsCalmer, _named.Offered(ranked, talk.Facts), ct);
        }

        var questions = _likely.Offered(step.Context, heard, talk);

        // A few unclear words after an answer are most likely still about it.
        if (!IsFoundSafe(step) && talk.Last is { } last && isRemark && !IsOfItsOwn(step, heard, decision))
        {
            if (UnheardPart.IsAbout(last, heard, decision) && await PointAsync(step, talk, last, heard, questions, ct))
                return await step.EndDialogAsync(NothingFurther, ct);

            if (questions.Count == 0 && !talk.WasUnclear && !Remark.IsAQuestionOfItsOwn(heard, decision))
                return await StayWithAsync(step, last, heard.Form.Asks || _untold.Next(talk, last) is null ? Replies.NotSureWhatYouMean : Replies.IHearYou, Replies.OrGoOn, isUnclear: true, ct);
        }

        talk = await _memory.ChangeAsync(step.Context, known => known with { WasUnclear = false }, ct);
        if (heard.FollowsAnAnswer && _likely.Likeliest(step.Context, heard, talk) is { } question)
            return await SupposeAsync(step, question, ct);

        if (decision.Kind == TopicDecisionKind.Offer && _within.Find(heard, ranked) is { } within && !_answers.IsTold(within, talk))
        {
            await _memory.ChangeAsync(step.Context, known => known with { Answers = known.Answers + 1 }, ct);
            await _answers.SayPlainlyAsync(step.Context, within with { IsSubject = true }, withButtons: true, ct);
            return await step.EndDialogAsync(NothingFurther, ct);
        }

        if (likely is not null)
            return await step.EndDialogAsync(likely, ct);

        understood = await _reading.OfAsync(step.Context, talk, ct);
        if (understood.MayBeDanger && !talk.AskedIfSafe)
            return await AskIfSafeAsync(step, ct);

        if (_guides.Current.Wording.Heard(heard.Merged.Told, Variation.Of(step.Context, talk)) is { } words)
            Preface.Put(step.Context, Preface.Before(step.Context, words));
        return decision.Kind == TopicDecisionKind.NothingToGoOn && understood.TopicIds.Count == 0 && questions.Count == 0
            ? await AskAsync(step, talk.Question.Length == 0 ? Replies.WhatIsHappening : Replies.NothingUnderstood, Replies.Starters, ct)
            : await OfferAsync(step, decision, questions, decision.Kind == TopicDecisionKind.NothingToGoOn ? [] : _named.Offered(ranked, talk.Facts), understood.TopicIds, ct);
    }

    private RankedTopics Rank(Heard heard, TalkState talk) =>
        heard.TopicsOf(talk.Question, talk.Facts) ?? _guides.Current.Topics.Rank(talk.Question, talk.Facts);

    private static bool IsFoundSafe(WaterfallStepContext step) => step.Options is SafeKey;

    /// <summary>After hours of silence, or with news of the night, a few words begin something of their own.</summary>
    private static bool IsOfItsOwn(WaterfallStepContext step, Heard heard, TopicDecision decision) =>
        decision.Kind == TopicDecisionKind.Offer
        && (IsReturn(step) || heard.TellsNews);

    private static bool IsReturn(WaterfallStepContext step) => step.Context.TurnState.Get<Visit>()?.IsReturn == true;

    private async Task<DialogTurnResult> AskIfSafeAsync(WaterfallStepContext step, CancellationToken ct)
    {
        step.Values[SafeKey] = SafeKey;
        await _memory.ChangeAsync(step.Context, known => known with { AskedIfSafe = true }, ct);
        return await AskAsync(step, Replies.IsEverybodySafe, Replies.HelpChoices, ct);
    }

    private async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, string text, IReadOnlyList<string> labels, CancellationToken ct)
    {
        TurnReading.Abstain(step.Context);
        await _memory.ChangeAsync(step.Context, talk => talk with { Open = new OpenQuestion(labels) }, ct);
        return await PutAsync(step, Buttons.Ask(text, labels), ct);
    }
}
