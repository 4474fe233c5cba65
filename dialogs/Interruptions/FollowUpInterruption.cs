using BotFramework.Builder;
using BotFramework.Builder.Dialogs;
using GentleSleepBot.Dialogs.Answering;
using GentleSleepBot.Dialogs.Coaches;
using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Dialogs.Triage;
using GentleSleepBot.Guidance;
using GentleSleepBot.Guidance.Answers;
using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.OwnWords;
using GentleSleepBot.Guidance.Retrieval;
using GentleSleepBot.Guidance.Talking;
using GentleSleepBot.Guidance.Talking.Acts;

namespace GentleSleepBot.Dialogs.Interruptions;

/// <summary>A few words that mean something only after the last answer: they are answered from it, whatever is open. While topics are offered "why?" and "more" are left to the offer; what speaks of a thing that was tried is not.</summary>
internal sealed class FollowUpInterruption(GuideSource guides, TalkMemory memory, AnswerSender answers, Research research, NamedTopics named) : IInterruption
{
    private const int MostWordsOfAPlainQuestion = 12;
    private const int MostWordsOfASupposition = 16;
    private const int MostWordsInPlaceOfATopic = 5;

    private readonly Untold _untold = new(guides);

    public async Task<DialogTurnResult?> TryAsync(DialogContext dc, Heard heard, CancellationToken ct)
    {
        var talk = await memory.GetAsync(dc.Context, ct);
        if (MeantInstead(heard, talk) is { } instead)
            return await dc.SwitchAsync(nameof(AnswerDialog), new ShownAnswer(instead, AnswerPartKind.RightNow, talk.Answers), ct);
        if (Plainly(dc.Context, heard, talk) is { } plainly)
            return await SayBesideAsync(dc, plainly, talk.Last!, ct);
        if (LedTo(heard, talk) is { } ledTo)
        {
            // Who tells something instead of the fact that was asked for is not asked for it again; nor are guesses offered again to whom one answer was found.
            if (dc.ActiveDialog is not null && (talk.Open is { Fact: not null } ? !heard.Form.Asks : talk.Open is { TakesAnyWords: false, Labels.Count: > 0 }))
            {
                await dc.LeaveAsync(ct);
                await memory.CloseAsync(dc.Context, ct);
            }

            if (heard.Act == TalkAct.Tried || Listed(heard, talk)?.Kind == FollowUpKind.IfItDoesNotWork)
                Preface.Put(dc.Context, Replies.NoFaultOfYours);
            await answers.SayPlainlyAsync(dc.Context, ledTo, withButtons: dc.ActiveDialog is null, ct);
            return await dc.ResumeAsync(ct);
        }

        if ((Listed(heard, talk) ?? BareWord(heard) ?? ByAct(heard, talk)) is not { } followUp)
            return null;
        if (followUp.Kind == FollowUpKind.About && (talk.Last ?? (object?)talk.Open) is not null)
            return await AnswerAboutAsync(dc, followUp.About, talk, ct);
        if (talk.Last is not { } last || (named.Likeliest(talk) is not null && followUp.Kind is (FollowUpKind.Why or FollowUpKind.More or FollowUpKind.Again)))
            return null;

        switch (followUp.Kind)
        {
            case FollowUpKind.Research when OwnTopics.IsOwn(last.TopicId):
                await dc.Context.SendActivityAsync(CoachTexts.NoStudy, cancellationToken: ct);
                return await dc.ResumeAsync(ct);
            case FollowUpKind.Research when research.Of(last) is { } studies && !Untold.IsTold(talk, studies.Text):
                return await SayBesideAsync(dc, studies, last with { Others = [] }, ct);
            case FollowUpKind.Research when heard.LedTo is { } inShort && !answers.IsTold(inShort, talk):
                await answers.SayPlainlyAsync(dc.Context, inShort, withButtons: dc.ActiveDialog is null, ct);
                return await dc.ResumeAsync(ct);
            case FollowUpKind.Research:
                return await SayUntoldAsync(dc, talk, last, [], ct);
            case FollowUpKind.IfItDoesNotWork:
                Preface.Put(dc.Context, Replies.IfItDoesNotWork);
                break;
            case FollowUpKind.Protest when last.HasParts:
                return await SayUntoldAsync(dc, talk, last, [guides.Current.Answers.AtProtest(talk.Facts, again: false), guides.Current.Answers.AtProtest(talk.Facts, again: true)], ct);
            case FollowUpKind.HowLong when last.HasParts && guides.Current.Answers.HowLong(TopicOf(last), talk.Facts, Variation.Of(dc.Context, talk)) is { } howLong && !Untold.IsTold(talk, howLong.Text):
                return await SayBesideAsync(dc, howLong, last, ct);
            case FollowUpKind.HowTo when (_untold.Nearest(talk, last, heard.Said, asksForReasons: false) ?? _untold.Next(talk, last)) is { } point && last.Part == AnswerPartKind.NextNights:
                return await SayBesideAsync(dc, point, last, ct);
            case FollowUpKind.HowTo when last.Part == AnswerPartKind.NextNights && guides.Current.Triage.For(last.TopicId).Plan.Count > 0:
                await dc.Context.SendActivityAsync(Buttons.Ask(Replies.PlanSaysHow, dc.ActiveDialog is null ? answers.FollowUps(last) : []), ct);
                return await dc.ResumeAsync(ct);
        }

        var part = PartOf(followUp.Kind, last);
        if (part is AnswerPartKind.Why or AnswerPartKind.NextNights && UnheardPart.WasShown(talk, last, part))
        {
            if (_untold.Next(talk, last, wasTried: true) is { } next)
                return await SayBesideAsync(dc, next, last, ct);
            if ((UnheardPart.Of(talk, last, asksForReasons: false) ?? UnheardPart.Help(talk, last)) is not { } unheard)
                return await SayUntoldAsync(dc, talk, last, [], ct);
            part = unheard;
        }

        await answers.ShowAsync(dc.Context, last with { Part = part, Variation = null }, withButtons: dc.ActiveDialog is null, ct);
        return await dc.ResumeAsync(ct);
    }

    /// <summary>The first of the texts that was not said yet; where all were, that they were.</summary>
    private async Task<DialogTurnResult> SayUntoldAsync(DialogContext dc, TalkState talk, ShownAnswer last, IReadOnlyList<AnswerPart> texts, CancellationToken ct)
    {
        if (texts.FirstOrDefault(text => !Untold.IsTold(talk, text.Text)) is { } untold)
            return await SayBesideAsync(dc, untold, last, ct);

        await answers.SayAllIsToldAsync(dc.Context, last, withButtons: dc.ActiveDialog is null, ct);
        return await dc.ResumeAsync(ct);
    }

    // "And if she cries for more" begins like "and naps?".
    private FollowUp? Listed(Heard heard, TalkState talk)
    {
        var listed = heard.Meanings.FindFollowUp(talk.Last is null ? heard.Said : Tapped(heard, talk, talk.Last));
        return listed is { Kind: not FollowUpKind.About } ? listed : Supposed(heard, talk) ?? listed;
    }

    /// <summary>"What do I do if she cries then": what may come, not what is.</summary>
    private static FollowUp? Supposed(Heard heard, TalkState talk) =>
        talk.Last is { HasParts: true } && heard is { Form.IsHypothetical: true, Words: <= MostWordsOfASupposition } ? new FollowUp(FollowUpKind.Protest) : null;

    // "Naps?"
    private FollowUp? BareWord(Heard heard) =>
        guides.Current.Triage.About(PlainWords.Of(heard.Said)) is null ? null : new FollowUp(FollowUpKind.About, PlainWords.Of(heard.Said));

    /// <summary>The plain answer to a plain question on the topic on show: "and how long should they be?".</summary>
    private AnswerPart? Plainly(ITurnContext context, Heard heard, TalkState talk) =>
        talk.Last is { } last && last.HasParts && heard is { Command: null, PutsRight: false, Words: <= MostWordsOfAPlainQuestion } && !IsAboutAnother(heard, last)
            && guides.Current.Answers.Plainly(TopicOf(last), talk.Facts, new AnswerTurn(Variation.Of(context, talk), heard.Said)) is { } plainly && !Untold.IsTold(talk, plainly.Text)
            ? plainly
            : null;

    /// <summary>The answer to what the topic on show leads to, where it was not said yet; words that only ask for more, and a child who cries, are met otherwise.</summary>
    private PlainAnswer? LedTo(Heard heard, TalkState talk)
    {
        if (talk.Open is { } open && Buttons.Chosen(heard.Said, open.Labels) is not null)
            return null;
        if (heard is not { LedTo: { } followUp, Command: null, Merged.Told.CryingNow: null, Act: not TalkAct.Research } || talk.Soothed > 0 || !MayBeLedTo(Listed(heard, talk) ?? BareWord(heard), talk.Last?.TopicId))
            return null;
        if (heard is { PutsRight: false, IsLedToByAQuestion: false } && heard.Words > MostWordsInPlaceOfATopic && talk.Last is { } last && ((IsAboutAnother(heard, last) && !IsARemarkOnAny(followUp, heard)) || StandsByItself(heard)))
            return null;

        // Beside a danger only what belongs to the matter is said: "she slept so well on her front" is no good news.
        return answers.IsTold(followUp, talk) || (heard.IsDanger && followUp.FollowsFrom is null) ? null : followUp;
    }

    // "And naps?" is about the naps of what is on show; "is that safe?" is about safe sleep, and "and a dummy?" about dummies, whatever is on show.
    private bool MayBeLedTo(FollowUp? listed, string? onShow) => listed?.Kind switch
    {
        FollowUpKind.Why or FollowUpKind.More or FollowUpKind.Again or FollowUpKind.Research or FollowUpKind.WhenToGetHelp => false,
        FollowUpKind.About => guides.Current.Triage.About(listed.About) is { } about && (about == onShow || guides.Current.Triage.IsATime(about)),
        _ => true,
    };

    private async Task<DialogTurnResult> SayBesideAsync(DialogContext dc, AnswerPart part, ShownAnswer last, CancellationToken ct)
    {
        await answers.SayBesideAsync(dc.Context, part, last, withButtons: dc.ActiveDialog is null, ct);
        return await dc.ResumeAsync(ct);
    }

    private Topic TopicOf(ShownAnswer last) => guides.Current.Knowledge.Topics[last.TopicId];

    /// <summary>"We do that already", "what do I say to him": what few words mean that no list holds.</summary>
    private static FollowUp? ByAct(Heard heard, TalkState talk) => talk.Last is not { } last || !last.HasParts || heard.TellsNews || heard.PutsRight || IsAboutAnother(heard, last) ? null : heard.Act switch
    {
        TalkAct.Tried => new FollowUp(FollowUpKind.IfItDoesNotWork),
        TalkAct.HowTo => new FollowUp(FollowUpKind.HowTo),
        TalkAct.HowLong => new FollowUp(FollowUpKind.HowLong),
        TalkAct.Protest when heard.Form.MayBeProtest => new FollowUp(FollowUpKind.Protest),
        TalkAct.Reasons => new FollowUp(FollowUpKind.Why),
        TalkAct.Worry => new FollowUp(FollowUpKind.WhenToGetHelp),
        TalkAct.Research => new FollowUp(FollowUpKind.Research),
        TalkAct.Again => new FollowUp(FollowUpKind.Again),
        _ => null,
    };

    private static bool IsAboutAnother(Heard heard, ShownAnswer last) =>
        heard.Decision is { Kind: TopicDecisionKind.Answer } decision && decision.TopicIds[0] != last.TopicId;

    // "Went out with the pram and he slept" names another matter and is good news.
    private static bool IsARemarkOnAny(PlainAnswer followUp, Heard heard) => followUp.FollowsFrom is null && !heard.Form.Asks;

    // "5 month old feeds to sleep at every waking": the matter told once more, or anew.
    private static bool StandsByItself(Heard heard) => heard is { Decision.Kind: TopicDecisionKind.Answer, Merged.Told.AgeMonths: not null, Form.Asks: false };

    /// <summary>The topic among those offered below the last answer that the message names; null when it names none.</summary>
    private string? MeantInstead(Heard heard, TalkState talk)
    {
        if (talk.Last is not { Offered.Count: > 0 } last)
            return null;

        var label = talk.Open is null ? Buttons.Chosen(heard.Said, answers.FollowUps(last)) : last.Offered.FirstOrDefault(title => PlainWords.Of(title) == PlainWords.Of(heard.Said));
        return label is null ? null : named.By(label);
    }

    /// <summary>The words of the tap that a lone digit stands for, as long as nothing is asked.</summary>
    private string Tapped(Heard heard, TalkState talk, ShownAnswer last) =>
        talk.Open is null && heard.Said is [>= '1' and <= '3'] ? answers.FollowUps(last)[heard.Said[0] - '1'] : heard.Said;

    private async Task<DialogTurnResult?> AnswerAboutAsync(DialogContext dc, string word, TalkState talk, CancellationToken ct)
    {
        if (guides.Current.Triage.About(word) is not { } topicId)
            return null;

        var isOnShow = talk.Last is { Part: not AnswerPartKind.RightNow } last && last.TopicId == topicId;
        var shown = isOnShow && UnheardPart.Of(talk, talk.Last!, asksForReasons: false) is { } part
            ? talk.Last! with { Part = part, Variation = null }
            : new ShownAnswer(topicId, AnswerPartKind.RightNow, talk.Answers);
        if (dc.ActiveDialog is null || named.Likeliest(talk) is not null)
            return await dc.SwitchAsync(nameof(AnswerDialog), shown, ct);

        await answers.ShowAsync(dc.Context, shown, withButtons: false, ct);
        return await dc.ResumeAsync(ct);
    }

    /// <summary>Who has seen the next nights already is shown when a person is needed.</summary>
    private static AnswerPartKind PartOf(FollowUpKind kind, ShownAnswer last) => kind switch
    {
        FollowUpKind.Why or FollowUpKind.HowLong => AnswerPartKind.Why,
        FollowUpKind.WhenToGetHelp => AnswerPartKind.WhenToGetHelp,
        FollowUpKind.Again => AnswerPartKind.RightNow,
        _ when last.Part == AnswerPartKind.NextNights => AnswerPartKind.WhenToGetHelp,
        _ => AnswerPartKind.NextNights,
    };
}
