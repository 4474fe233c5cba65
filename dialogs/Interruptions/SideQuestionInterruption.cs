using BotFramework.Builder.Dialogs;
using GentleSleepBot.Dialogs.Answering;
using GentleSleepBot.Dialogs.Coaches;
using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Dialogs.Triage;
using GentleSleepBot.Guidance.Answers;
using GentleSleepBot.Guidance.Retrieval;
using GentleSleepBot.Guidance.Triage;

namespace GentleSleepBot.Dialogs.Interruptions;

/// <summary>
/// "Wait, is a dummy ok?" while a fact is asked for: answered shortly, then what was asked comes back, for an answer once, for a plan each time.
/// Who tells of something else instead ("every hour all night") begins anew, and is not asked again what was let be.
/// </summary>
internal sealed class SideQuestionInterruption(TalkMemory memory, AnswerSender answers, OwnAnswers own, WishWords words) : IInterruption
{
    private const int FewestWords = 3;
    private const int MostWordsOfAFact = 6;

    public async Task<DialogTurnResult?> TryAsync(DialogContext dc, Heard heard, CancellationToken ct)
    {
        var talk = await memory.GetAsync(dc.Context, ct);
        if (dc.ActiveDialog is null || talk.Open is not { Fact: not null } open)
            return null;
        if (open is { IsForAPlan: true, Fact: not TriageFact.Wakings } && words.CountedAnew(heard, talk) is { } anew)
        {
            await memory.ChangeAsync(dc.Context, _ => anew, ct);
            await dc.Context.SendActivityAsync(Replies.Noted, cancellationToken: ct);
            return await dc.ResumeAsync(ct);
        }

        if (open.IsForAPlan && heard.Words <= MostWordsOfAFact && IsOnlyToldForThePlan(heard))
        {
            await dc.Context.SendActivityAsync(Replies.Noted, cancellationToken: ct);
            return await dc.ResumeAsync(ct);
        }

        if (heard.Words < FewestWords || await TopicOfAsync(dc, heard, ct) is not { } topicId)
            return null;

        if (!open.IsForAPlan && heard.Merged.Told.Questions.Count == 0)
        {
            await dc.LeaveAsync(ct);
            await memory.CloseAsync(dc.Context, ct);
            return null;
        }

        await memory.ChangeAsync(dc.Context, known => known with { Question = heard.Meant }, ct);
        await answers.ShowAsync(dc.Context, new ShownAnswer(topicId, AnswerPartKind.RightNow, null), withButtons: false, ct);
        return await dc.ResumeAsync(ct);
    }

    /// <summary>"I rock her": goes into the plan, and is no question.</summary>
    private static bool IsOnlyToldForThePlan(Heard heard) =>
        heard.Merged.Told is { Questions.Count: 0 } and ({ Settling.Count: > 0 } or { Wakings: not null } or { Naps: not null } or { Bedtime: not null } or { WakeTime: not null });

    private async Task<string?> TopicOfAsync(DialogContext dc, Heard heard, CancellationToken ct) =>
        await own.FindAsync(dc.Context, heard.Said, ct)
        ?? (heard.Decision.Kind is TopicDecisionKind.Answer or TopicDecisionKind.OutOfScope ? heard.Decision.TopicIds[0] : null);
}
