using BotFramework.Builder.Dialogs;
using GentleSleepBot.Dialogs.Answering;
using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Dialogs.Triage;
using GentleSleepBot.Guidance.Answers;
using GentleSleepBot.Guidance.Knowledge;

namespace GentleSleepBot.Dialogs.Interruptions;

/// <summary>In a talk, what is so surely of another matter that the answer on show makes it no likelier to be about sleep: what is asked is told to be outside, what is told is heard.</summary>
internal sealed class OtherMatterInterruption(LikelyQuestions likely, TalkMemory memory, AnswerSender answers) : IInterruption
{
    public async Task<DialogTurnResult?> TryAsync(DialogContext dc, Heard heard, CancellationToken ct)
    {
        if (heard is not { Command: null, Act: null, Plain: null, CryingAlone: null } || !Remark.IsOfAnotherMatter(heard))
            return null;
        var talk = await memory.GetAsync(dc.Context, ct);
        if (talk.Last is not { } last || !likely.IsFarFromAll(dc.Context, heard, talk))
            return null;
        if (Remark.Asks(heard))
            return await dc.SwitchAsync(nameof(AnswerDialog), new ShownAnswer(KnowledgeBase.OutOfScope, AnswerPartKind.RightNow, talk.Answers), ct);

        await Listening.SayAsync(dc.Context, heard, dc.ActiveDialog is null ? answers.FollowUps(last) : [], ct);
        return await dc.ResumeAsync(ct);
    }
}
