using BotFramework.Builder.Dialogs;
using GentleSleepBot.Dialogs.Answering;
using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Dialogs.Triage;
using GentleSleepBot.Guidance;
using GentleSleepBot.Guidance.Answers;
using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Language;
using GentleSleepBot.Guidance.Reading;
using GentleSleepBot.Guidance.Retrieval;
using GentleSleepBot.Guidance.Talking;
using GentleSleepBot.Guidance.Talking.Acts;

namespace GentleSleepBot.Dialogs.Interruptions;

/// <summary>A correction, or a fact told later: says what is known now, and gives the last answer again where that changes it.</summary>
internal sealed class FactsInterruption(GuideSource guides, TalkMemory memory, AnswerSender answers) : IInterruption
{
    private const int MostWordsOfAFact = 6;
    private const int MostWordsBesideAFact = 14;
    private const int FewestWordsOfATrouble = 2;
    private const int FewestTermsOfATrouble = 2;

    private readonly Untold _untold = new(guides);

    public async Task<DialogTurnResult?> TryAsync(DialogContext dc, Heard heard, CancellationToken ct)
    {
        var talk = await memory.GetAsync(dc.Context, ct);
        if (talk is { Last: null, Open: null } && AgeAlone(heard) is { } age)
            return await SayAsync(dc, $"{Replies.Told(AgeWords.Of(age))} {(talk.HadDanger ? Replies.WhatISaidStands : Replies.WhatAreNightsLike)}", Replies.Starters, ct);
        if (Told(heard, talk) is not { } told)
            return null;

        if (!IsOnlyAFact(heard, talk))
        {
            Preface.Put(dc.Context, told);
            return null;
        }

        if (WaitedForTheAge(heard, talk) is { } waited)
        {
            Preface.Put(dc.Context, told);
            await answers.SayPlainlyAsync(dc.Context, waited, withButtons: dc.ActiveDialog is null, ct);
            return await dc.ResumeAsync(ct);
        }

        if (talk is { Last: null, Open.Fact: null, Question.Length: > 0 } && heard.PutsAgeRight)
        {
            Preface.Put(dc.Context, told);
            return null;
        }

        if (talk.Last is not { TopicId: not KnowledgeBase.OutOfScope } last)
            return await SayAsync(dc, $"{told} {Replies.WhatAreNightsLike}", Replies.Starters, ct);

        var again = last with { Part = AnswerPartKind.RightNow, Variation = null };
        if (await answers.IsSameAsync(dc.Context, again, heard.Earlier, heard.Merged.Facts, ct))
            return await SayOnAsync(dc, talk, last, told, AgeLimit.IsPast(heard.Merged.Facts), ct);

        Preface.Put(dc.Context, told);
        await answers.ShowAsync(dc.Context, again, withButtons: dc.ActiveDialog is null, ct);
        return await dc.ResumeAsync(ct);
    }

    /// <summary>Takes what changes nothing, and says what comes next rather than nothing.</summary>
    private async Task<DialogTurnResult> SayOnAsync(DialogContext dc, TalkState talk, ShownAnswer last, string told, bool isPastFive, CancellationToken ct)
    {
        if (isPastFive || _untold.Next(talk, last) is not { } next)
            return await SayAsync(dc, isPastFive ? told : $"{told} {Replies.StepStays}", answers.FollowUps(last), ct);

        Preface.Put(dc.Context, told);
        await answers.SayBesideAsync(dc.Context, next, last, withButtons: dc.ActiveDialog is null, ct);
        return await dc.ResumeAsync(ct);
    }

    /// <summary>The answer that what was asked before has at the age told now, and had not before: "napped till 3.40, when is bed", "8 months"; null when it has none.</summary>
    private PlainAnswer? WaitedForTheAge(Heard heard, TalkState talk)
    {
        if (heard.Merged.Facts.AgeMonths is null || talk.SaidBeforeThis(heard.Said) is not [.., var asked])
            return null;

        var said = MessageText.Parse(asked);
        var answer = AnswerAt(AnswerComposer.AgeForSleep(heard.Merged.Facts));
        return answer is not null && answer.Id != AnswerAt(AnswerComposer.AgeForSleep(heard.Earlier))?.Id && !answers.IsTold(answer, talk) ? answer : null;

        PlainAnswer? AnswerAt(double? months) => guides.Current.PlainAnswers.Find(said, months, [], asks: true);
    }

    /// <summary>What the message changed, in words; null when it changed nothing that needs telling.</summary>
    private static string? Told(Heard heard, TalkState talk)
    {
        var facts = heard.Merged.Facts;
        var changes = heard.Merged.Changes;
        var change = changes.FirstOrDefault(change => change.Kind is FactKind.Age or FactKind.Child or FactKind.CorrectedAge) ?? changes.FirstOrDefault(change => change.IsCorrection);
        switch (change?.Kind)
        {
            case FactKind.Age when facts.Child?.Age is { } age:
                return Replies.Told(AgeWords.Of(age));
            case FactKind.CorrectedAge when facts.Child?.CorrectedAge is { } corrected:
                return Replies.ToldFromDueDate(AgeWords.Of(corrected));
            case FactKind.Child:
                return facts.Child?.Age is { } other ? Replies.TheOneOf(AgeWords.Of(other)) : Replies.YourChild(change.Now);
            case not null:
                return Replies.Noted;
        }

        if (talk.Last is null)
            return null;
        if (heard.Earlier.CorrectedAgeMonths is null && heard.Earlier.AgeMonths is not null && facts.Child?.CorrectedAge is { } early)
            return Replies.ToldFromDueDate(AgeWords.Of(early));
        return heard.Earlier.AgeMonths is null && facts.Child?.Age is { } learned ? Replies.Told(AgeWords.Of(learned)) : null;
    }

    private static bool IsOnlyAFact(Heard heard, TalkState talk)
    {
        if (heard.Merged.Facts.Questions.Count > 0)
            return false;

        var decision = heard.Decision;
        if (heard.Words <= MostWordsOfAFact)
            return !IsAnotherTrouble(heard, decision, talk);

        // What says that it was misread, or tells more than the fact, wants more than a thank you.
        if ((heard.PutsRight && !heard.PutsAgeRight) || heard.Words > MostWordsBesideAFact)
            return false;

        var isOnThis = decision.Kind is TopicDecisionKind.Answer or TopicDecisionKind.Offer && decision.TopicIds[0] == talk.Last?.TopicId;
        return isOnThis || (decision.Kind != TopicDecisionKind.Answer && (talk.Last is null || heard.Merged.Changes.Any(change => change.IsCorrection)));
    }

    /// <summary>The age that a first message tells and nothing else; null otherwise.</summary>
    private static AgeFact? AgeAlone(Heard heard) =>
        ((heard.Words <= MostWordsOfAFact && heard.Decision.Kind == TopicDecisionKind.NothingToGoOn) || heard.CertainAct is TalkAct.RememberThat) && heard.Merged.Told is { Questions.Count: 0, CryingNow: null } told ? told.Child?.Age : null;

    // "10mo waking lots" after an answer about naps, but not "oh sorry, 10 months"
    private static bool IsAnotherTrouble(Heard heard, TopicDecision decision, TalkState talk) =>
        decision.Kind == TopicDecisionKind.Answer && heard.Merged.Told.Child?.Age is { } age && heard.Words - Heard.WordsIn(age.From.Text) >= FewestWordsOfATrouble
        && heard.Topics.KnownTerms >= FewestTermsOfATrouble && talk.Last is { } last && decision.TopicIds[0] != last.TopicId;

    private static async Task<DialogTurnResult> SayAsync(DialogContext dc, string text, IReadOnlyList<string> labels, CancellationToken ct)
    {
        await dc.Context.SendActivityAsync(Buttons.Ask(text, dc.ActiveDialog is null ? labels : []), ct);
        return await dc.ResumeAsync(ct);
    }
}
