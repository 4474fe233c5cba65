using BotFramework.Builder;
using BotFramework.Builder.Dialogs;
using GentleSleepBot.Dialogs.Answering;
using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Dialogs.Triage;
using GentleSleepBot.Guidance.Answers;
using GentleSleepBot.Guidance.Knowledge;
using GentleSleepBot.Guidance.Retrieval;

namespace GentleSleepBot.Dialogs.Interruptions;

/// <summary>In a talk, what is so surely of another matter that the answer on show makes it no likelier to be about sleep: what is asked is told to be outside, what is told is heard.</summary>
internal sealed class OtherMatterInterruption(LikelyQuestions likely, TalkMemory memory, AnswerSender answers) : IInterruption
{
    public async Task<DialogTurnResult?> TryAsync(DialogContext dc, Heard heard, CancellationToken ct)
    {
        if (heard is not { Command: null, CryingAlone: null } || !Remark.MayBeOfAnotherMatter(heard))
            return null;
        var talk = await memory.GetAsync(dc.Context, ct);
        if (talk.Last is not { } last || !IsOfAnother(dc.Context, heard, talk))
            return null;
        if (Remark.Asks(heard))
            return await dc.SwitchAsync(nameof(AnswerDialog), new ShownAnswer(KnowledgeBase.OutOfScope, AnswerPartKind.RightNow, talk.Answers), ct);

        await Listening.SayAsync(dc.Context, heard, dc.ActiveDialog is null ? answers.FollowUps(last) : [], ct);
        return await dc.ResumeAsync(ct);
    }

    private bool IsOfAnother(ITurnContext context, Heard heard, TalkState talk) =>
        likely.NamesWhatNobodyAsksOf(heard) || (Remark.IsOfAnotherMatter(heard) && (IsFarFromTheTalk(context, heard, talk) || IsFarByItself(heard)));

    // What speaks of nobody and asks nothing, "first smile in three days", may yet be of what was spoken of.
    private bool IsFarFromTheTalk(ITurnContext context, Heard heard, TalkState talk) =>
        heard.Act is null && (heard.Form.Asks || heard.Form.NamesSomebody) && likely.IsFarFromAll(context, heard, talk);

    private bool IsFarByItself(Heard heard) => TopicPolicy.IsOfAnotherSubjectByItself(heard.Topics) && likely.IsFarByItself(heard);
}
