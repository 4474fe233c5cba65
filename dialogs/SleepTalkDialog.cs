using BotFramework.Builder.Dialogs;
using GentleSleepBot.Dialogs.Answering;
using GentleSleepBot.Dialogs.Coaches;
using GentleSleepBot.Dialogs.Feedback;
using GentleSleepBot.Dialogs.Plans;
using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Dialogs.Triage;
using GentleSleepBot.Guidance;
using GentleSleepBot.Guidance.Answers;
using GentleSleepBot.Guidance.Answers.CryingAlone;
using GentleSleepBot.Guidance.Retrieval;

namespace GentleSleepBot.Dialogs;

/// <summary>The whole talk: what may come at any time comes first, then the open dialog, else find out what the message is about and answer it.</summary>
internal sealed class SleepTalkDialog : ComponentDialog
{
    private readonly TalkMemory _memory;
    private readonly Interruptions.Interruptions _interruptions;
    private readonly BackQuestion _back;
    private readonly OwnAnswers _own;
    private readonly SharingOffer _offer;
    private readonly GuideSource _guides;
    private readonly NamedTopics _named;

    public SleepTalkDialog(
        TalkMemory memory, Interruptions.Interruptions interruptions, BackQuestion back, OwnAnswers own, SharingOffer offer, GuideSource guides, NamedTopics named, params IReadOnlyList<Dialog> dialogs)
        : base(nameof(SleepTalkDialog))
    {
        (_memory, _interruptions, _back, _own, _offer, _guides, _named) = (memory, interruptions, back, own, offer, guides, named);

        AddDialog(new WaterfallDialog(nameof(WaterfallDialog), [TriageAsync, AnswerAsync, AskBackAsync, EndAsync]));
        foreach (var dialog in dialogs)
            AddDialog(dialog);
        InitialDialogId = nameof(WaterfallDialog);
    }

    protected override Task<DialogTurnResult> OnBeginDialogAsync(DialogContext innerDc, object? options, CancellationToken cancellationToken = default) =>
        HearAsync(innerDc, cancellationToken);

    protected override Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default) =>
        HearAsync(innerDc, cancellationToken);

    private async Task<DialogTurnResult> HearAsync(DialogContext dc, CancellationToken ct)
    {
        var talk = await _memory.GetAsync(dc.Context, ct);
        if (AgeLimit.IsToBeSaid(talk, Heard.In(dc.Context)))
        {
            await _memory.ChangeAsync(dc.Context, known => known with { IsToldOfAgeLimit = true }, ct);
            await dc.Context.SendActivityAsync(AgeLimit.Pointer(talk.Facts), cancellationToken: ct);
        }

        var turn = await _interruptions.TryAsync(dc, ct) ?? await dc.ContinueDialogAsync(ct);
        return turn switch
        {
            { Status: DialogTurnStatus.Empty } => await dc.BeginDialogAsync(nameof(WaterfallDialog), Heard.In(dc.Context).Said, ct),
            { Status: DialogTurnStatus.Complete, Result: string said } => await dc.BeginDialogAsync(nameof(WaterfallDialog), said, ct),
            _ => turn,
        };
    }

    private async Task<DialogTurnResult> TriageAsync(WaterfallStepContext step, CancellationToken ct)
    {
        var heard = Heard.In(step.Context);
        await _memory.ChangeAsync(step.Context, talk => talk with { Question = step.Options is string said && said != heard.Said ? said : heard.Meant }, ct);
        if (heard.CryingAlone is { } ask)
            return await step.NextAsync(ask, ct);
        if (await _own.FindAsync(step.Context, (string)step.Options, ct) is { } own)
            return await step.NextAsync(own, ct);

        return await step.BeginDialogAsync(nameof(TriageDialog), null, ct);
    }

    private async Task<DialogTurnResult> AnswerAsync(WaterfallStepContext step, CancellationToken ct)
    {
        var ask = step.Result as CryingAloneAsk;
        var likely = step.Result as FoundTopic;
        if ((ask?.TopicId ?? likely?.TopicId ?? step.Result as string) is not { } topicId)
            return await OwnUpAsync(step, ct);
        if (topicId == TriageDialog.NothingFurther)
            return await step.EndDialogAsync(null, ct);
        if (topicId == TriageDialog.Supposed)
            return await step.NextAsync(null, ct);

        var before = (await _memory.GetAsync(step.Context, ct)).CryingAloneAnswers;
        var talk = await _memory.ChangeAsync(
            step.Context, talk => talk with { Answers = talk.Answers + 1, CryingAloneAnswers = before + (ask is null ? 0 : 1) }, ct);
        IReadOnlyList<string> others = ask is null ? likely?.Others ?? [] : Beside(ask, Heard.In(step.Context), talk);
        if (others.Count > 0 || likely is not null)
            TurnReading.Abstain(step.Context);
        var shown = new ShownAnswer(topicId, AnswerPartKind.RightNow, Variation.Of(step.Context, talk), ask?.Occasion, ask is null ? 0 : before) { Others = others };
        return await step.BeginDialogAsync(nameof(AnswerDialog), shown, ct);
    }

    /// <summary>What a message that asks about leaving a child to cry may be about besides; nothing where that is plain, or a child cries alone at this minute.</summary>
    private IReadOnlyList<string> Beside(CryingAloneAsk ask, Heard heard, TalkState talk) =>
        ask is { IsNow: false, AsksByItself: true } && heard.Decision.Kind == TopicDecisionKind.Offer ? _named.Beside(ask.TopicId, heard.Topics, talk.Facts) : [];

    private async Task<DialogTurnResult> OwnUpAsync(WaterfallStepContext step, CancellationToken ct)
    {
        TurnReading.Abstain(step.Context);
        await step.Context.SendActivityAsync(Replies.StillDoNotKnow, cancellationToken: ct);
        var talk = await _memory.GetAsync(step.Context, ct);
        if (talk.IsQuiet || talk.HadDanger)
            return await step.EndDialogAsync(null, ct);

        return await _own.HasCoachAsync(step.Context, ct)
            ? await step.BeginDialogAsync(nameof(CoachDialog), CoachCommands.Words(talk, _guides.Current.KnownFacts), ct)
            : await step.BeginDialogAsync(nameof(KeepQuestionDialog), talk.Question, ct);
    }

    private async Task<DialogTurnResult> AskBackAsync(WaterfallStepContext step, CancellationToken ct)
    {
        if (step.Result is null && await _back.NextAsync(step.Context, ct) is { } back)
            return await step.BeginDialogAsync(back, null, ct);

        if (step.Result is null)
            await _offer.MakeAsync(step.Context, ct);
        return await step.EndDialogAsync(step.Result, ct);
    }

    private static Task<DialogTurnResult> EndAsync(WaterfallStepContext step, CancellationToken ct) => step.EndDialogAsync(step.Result, ct);
}
