using BotFramework.Builder.Dialogs;
using GentleSleepBot.Dialogs.Answering;
using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Guidance;
using GentleSleepBot.Guidance.Language;
using GentleSleepBot.Guidance.Retrieval;
using GentleSleepBot.Guidance.Talking.Acts;
using GentleSleepBot.Guidance.Talking.Tellings;

namespace GentleSleepBot.Dialogs.Interruptions;

/// <summary>Good news that asks nothing is met with joy, whatever matter its words name: "she went down with dad, and I had my tea hot".</summary>
internal sealed class GoodNewsInterruption(GuideSource guides, TalkMemory memory, AnswerSender answers) : IInterruption
{
    private const string GoodNews = "told-good-news";
    private const double Sure = 0.75;
    private const double SureBesideATopic = 0.9;
    private const double LeastOfNews = 0.3;

    public async Task<DialogTurnResult?> TryAsync(DialogContext dc, Heard heard, CancellationToken ct)
    {
        if (dc.ActiveDialog is not null || heard is not { GoesOn: true, Command: null, IsDanger: false, CryingAlone: null, Plain: null, LedTo: null or { FollowsFrom: null }, PutsRight: false, Merged.Told.CryingNow: null } || heard.Said.Contains('?', StringComparison.Ordinal))
            return null;
        if (!IsGood(heard) || guides.Current.PlainAnswers.ById(GoodNews) is not { } joy || guides.Current.PlainAnswers.IsExcepted(joy, MessageText.Parse(heard.Said)))
            return null;
        if (answers.IsTold(joy, await memory.GetAsync(dc.Context, ct)))
            return null;

        await answers.SayPlainlyAsync(dc.Context, joy, withButtons: true, ct);
        return await dc.ResumeAsync(ct);
    }

    // Good news often says thanks as well.
    private static bool IsGood(Heard heard) => heard is { CertainAct: TalkAct.GoodNews, Form.Asks: false } || (!heard.TellsASetback && IsToldAtLength(heard));

    private static bool IsToldAtLength(Heard heard) => heard.Telling is { } telling && telling.Of(Telling.GoodNews) >= LeastOfNews
        && telling.Of(Telling.GoodNews) + telling.Of(Telling.Thanks) >= (MayBeMore(heard) ? SureBesideATopic : Sure);

    // "We did", "so when he" sound like asking to a pattern.
    private static bool MayBeMore(Heard heard) => heard is { Decision.Kind: TopicDecisionKind.Answer } or { Form.Asks: true };
}
