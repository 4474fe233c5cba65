using BotFramework.Builder.Dialogs;
using GentleSleepBot.Dialogs.Answering;
using GentleSleepBot.Dialogs.Coaches;
using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Guidance;
using GentleSleepBot.Guidance.Answers;
using GentleSleepBot.Guidance.Talking;

namespace GentleSleepBot.Dialogs.Interruptions;

/// <summary>A plain question that names its own matter ("is a fan ok?") gets its whole answer at once, whatever the talk is about; a plan that is being asked for waits.</summary>
internal sealed class PlainQuestionInterruption(GuideSource guides, TalkMemory memory, AnswerSender answers, OwnAnswers own) : IInterruption
{
    public async Task<DialogTurnResult?> TryAsync(DialogContext dc, Heard heard, CancellationToken ct)
    {
        var talk = await memory.GetAsync(dc.Context, ct);
        if (heard.IsDanger || (heard.Plain ?? GoingOn(heard, talk)) is not { } plain || (heard.Merged.Told.CryingNow is not null && !plain.IsSubject))
            return null;

        // What was told already is not refused where something else may still be said.
        if (heard is { Plain: not null, IsTapped: false } && talk.Last is not null && answers.IsTold(plain, talk) && plain.Id != talk.Plain)
            return null;

        // What the family's coach wrote on it comes first.
        if (await own.FindAsync(dc.Context, heard.Said, ct) is not null)
            return null;

        if (dc.ActiveDialog is not null && talk.Open is null or { Fact: null })
        {
            await dc.LeaveAsync(ct);
            await memory.CloseAsync(dc.Context, ct);
        }

        await memory.ChangeAsync(dc.Context, known => known with { Question = heard.Meant, Answers = known.Answers + 1 }, ct);
        await answers.SayPlainlyAsync(dc.Context, plain, withButtons: dc.ActiveDialog is null, ct);
        return await dc.ResumeAsync(ct);
    }

    /// <summary>"And what else?" after an answer that no topic holds.</summary>
    private PlainAnswer? GoingOn(Heard heard, TalkState talk) => talk is { Plain: { } id, Last: null } && heard.Meanings.FindFollowUp(heard.Said) is { Kind: not FollowUpKind.About }
        ? guides.Current.PlainAnswers.ById(id)
        : null;
}
