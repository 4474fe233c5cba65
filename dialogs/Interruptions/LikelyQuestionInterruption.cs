using BotFramework.Builder;
using BotFramework.Builder.Dialogs;
using BotFramework.Builder.Turns.Stages;
using GentleSleepBot.Dialogs.Answering;
using GentleSleepBot.Dialogs.Coaches;
using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Dialogs.Triage;
using GentleSleepBot.Guidance.Answers;
using GentleSleepBot.Guidance.Retrieval;

namespace GentleSleepBot.Dialogs.Interruptions;

/// <summary>A question that nothing else took, and that is clearly like those that one plain answer is given to, gets that answer: where it follows from the topic on show, or its own topic is no other. A short first message on a plain topic gets the topic's own first step.</summary>
internal sealed class LikelyQuestionInterruption(LikelyQuestions likely, QuestionsWithin within, TalkMemory memory, AnswerSender answers, OwnAnswers own) : IInterruption
{
    private const int FewestWordsAfterTheValue = 8;

    public async Task<DialogTurnResult?> TryAsync(DialogContext dc, Heard heard, CancellationToken ct)
    {
        if (dc.ActiveDialog is not null || heard is { Command: not null } or { PutsRight: true })
            return null;

        await dc.Context.EnterStage(TalkStage.Likely);
        var talk = await memory.GetAsync(dc.Context, ct);
        if (heard is { CryingAlone: not null, Form.Asks: true, FollowsAnAnswer: true, Words: >= FewestWordsAfterTheValue } && likely.Likeliest(dc.Context, heard, talk, LikelyQuestions.LeadOfAQuestionInATalk) is { } likeliest)
        {
            await answers.SupposeAsync(dc.Context, likeliest, ct);
            return await dc.ResumeAsync(ct);
        }

        if ((heard.FollowsAnAnswer ? InTheTalk(dc.Context, heard, talk) : AtItsBeginning(dc.Context, heard, talk)) is not { } plain)
            return null;
        if (await own.FindAsync(dc.Context, heard.Said, ct) is not null)
            return null;

        await memory.ChangeAsync(dc.Context, known => known with { Question = heard.Meant, Answers = known.Answers + 1 }, ct);
        await answers.SayPlainlyAsync(dc.Context, plain.FollowsFrom is null || IsOnShow(plain, heard) ? plain : plain with { IsSubject = true }, withButtons: true, ct);
        return await dc.ResumeAsync(ct);
    }

    private PlainAnswer? InTheTalk(ITurnContext context, Heard heard, TalkState talk) =>
        (Within(heard, talk) ?? likely.Clear(context, heard, talk)) is { } plain && (IsOnShow(plain, heard) || (heard.Form.Asks && IsOnItsTopic(plain, heard))) ? plain : null;

    /// <summary>The one plain question that a first message asks in so many words, where it is near the message as a whole; without any, the nearest one. Several, and one that is asked besides, are answered beside their topic.</summary>
    private PlainAnswer? AtItsBeginning(ITurnContext context, Heard heard, TalkState talk) =>
        heard.Decision is { Kind: TopicDecisionKind.Answer } decision && answers.PlainlyAsked(heard, talk, decision.TopicIds[0]) is { Count: > 0 } asked
            ? asked is [var only] && !heard.Form.AsksBesides && likely.IsNear(context, heard, talk, only) ? only : null
            : likely.Clear(context, heard, talk);

    /// <summary>The answer to a question on the topic that a talk turns to: the question was asked, and not the topic as a whole.</summary>
    private PlainAnswer? Within(Heard heard, TalkState talk) =>
        heard is { FollowsAnAnswer: true, IsDanger: false, Form.Asks: true, Merged.Told.CryingNow: null, Decision: { Kind: TopicDecisionKind.Answer } decision } && decision.TopicIds[0] != heard.OnShow
            && within.Find(heard, decision.TopicIds) is { } plain && !answers.IsTold(plain, talk)
            ? plain
            : null;

    private static bool IsOnShow(PlainAnswer plain, Heard heard) => plain.FollowsFrom is { } topic && topic == heard.OnShow;

    private static bool IsOnItsTopic(PlainAnswer plain, Heard heard) => heard.Decision switch
    {
        { Kind: TopicDecisionKind.OutOfScope } => false,
        { Kind: TopicDecisionKind.Answer } decision => decision.TopicIds[0] == (plain.FollowsFrom ?? plain.TopicId),
        _ => true,
    };
}
