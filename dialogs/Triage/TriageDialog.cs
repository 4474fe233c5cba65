using BotFramework.Builder.Dialogs;
using GentleSleepBot.Dialogs.Answering;
using GentleSleepBot.Dialogs.Memory;
using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Guidance;
using GentleSleepBot.Guidance.Retrieval;

namespace GentleSleepBot.Dialogs.Triage;

/// <summary>Finds out which topic to answer, asking only when it is not sure; ends with a topic's id, with null when no topic fits, or with <see cref="NothingFurther"/>.</summary>
internal sealed class TriageDialog : AskingDialog
{
    /// <summary>The result when the message was met and nothing is to be answered.</summary>
    public const string NothingFurther = "";

    private const int MostWordsOfAFollowUp = 8;

    private readonly GuideSource _guides;
    private readonly TalkMemory _memory;
    private readonly AnswerSender _answers;

    public TriageDialog(GuideSource guides, TalkMemory memory, AnswerSender answers)
        : base(nameof(TriageDialog))
    {
        (_guides, _memory, _answers) = (guides, memory, answers);
        AddSteps(FindTopicAsync, TakeChoiceAsync);
    }

    private async Task<DialogTurnResult> FindTopicAsync(WaterfallStepContext step, CancellationToken ct)
    {
        var talk = await _memory.GetAsync(step.Context, ct);
        if (TopicNamed(talk.Question) is { } named)
            return await step.EndDialogAsync(named, ct);

        var heard = Heard.In(step.Context);
        var decision = Decide(heard, talk, isRemark: heard.FollowsAnAnswer && heard.Words <= MostWordsOfAFollowUp);
        if (decision.Kind is TopicDecisionKind.Answer or TopicDecisionKind.OutOfScope)
            return await step.EndDialogAsync(decision.TopicIds[0], ct);

        // A few unclear words after an answer are most likely still about it.
        if (talk is { Last: { } last, WasUnclear: false } && heard.Words <= MostWordsOfAFollowUp && !IsOfItsOwn(step, heard, decision))
            return await StayWithAsync(step, last, ct);

        await _memory.ChangeAsync(step.Context, known => known with { WasUnclear = false }, ct);
        return decision.Kind == TopicDecisionKind.NothingToGoOn
            ? await AskAsync(step, talk.Question.Length == 0 ? Replies.WhatIsHappening : Replies.NothingUnderstood, Replies.Starters, ct)
            : await AskAsync(step, decision.Kind == TopicDecisionKind.Offer ? Replies.IsItMoreLike : Replies.DoNotKnow, [.. decision.TopicIds.Select(Title)], ct);
    }

    private async Task<DialogTurnResult> TakeChoiceAsync(WaterfallStepContext step, CancellationToken ct)
    {
        var said = (string)step.Result;
        var labels = (await _memory.GetAsync(step.Context, ct)).Open?.Labels ?? [];
        if ((TopicNamed(said) ?? (Buttons.Chosen(said, labels) is { } label ? TopicNamed(label) : null)) is { } chosen)
            return await step.EndDialogAsync(chosen, ct);

        var talk = await _memory.ChangeAsync(step.Context, talk => talk with { Question = $"{talk.Question}\n{said}".Trim() }, ct);
        var heard = Heard.In(step.Context);
        var decision = heard.Decision is { Kind: TopicDecisionKind.Answer } own ? own : Decide(heard, talk);
        return await step.EndDialogAsync(
            decision.Kind is TopicDecisionKind.Answer or TopicDecisionKind.Offer or TopicDecisionKind.OutOfScope ? decision.TopicIds[0] : null, ct);
    }

    private TopicDecision Decide(Heard heard, TalkState talk, bool isRemark = false) =>
        TopicPolicy.Decide(heard.TopicsOf(talk.Question, talk.Facts) ?? _guides.Current.Topics.Rank(talk.Question, talk.Facts), isRemark);

    /// <summary>After hours of silence, or with news of the night, a few words begin something of their own.</summary>
    private static bool IsOfItsOwn(WaterfallStepContext step, Heard heard, TopicDecision decision) =>
        decision.Kind == TopicDecisionKind.Offer
        && (step.Context.TurnState.Get<Visit>()?.IsReturn == true || heard.Merged.Told is { Wakings: not null } or { Naps: not null } or { WakeTime: not null });

    private string Title(string topicId) => _guides.Current.Knowledge.Topics[topicId].Title;

    private string? TopicNamed(string said) =>
        Replies.TopicsOfStarters.GetValueOrDefault(said.Trim()) ??
        _guides.Current.Knowledge.Topics.Values.FirstOrDefault(topic => string.Equals(topic.Title, said.Trim(), StringComparison.OrdinalIgnoreCase))?.Id;

    private async Task<DialogTurnResult> StayWithAsync(WaterfallStepContext step, ShownAnswer last, CancellationToken ct)
    {
        TurnReading.Abstain(step.Context);
        await _memory.ChangeAsync(step.Context, talk => talk with { WasUnclear = true }, ct);
        await step.Context.SendActivityAsync(Buttons.Ask(Replies.NotSureWhatYouMean, _answers.FollowUps(last)), ct);
        return await step.EndDialogAsync(NothingFurther, ct);
    }

    private async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, string text, IReadOnlyList<string> labels, CancellationToken ct)
    {
        TurnReading.Abstain(step.Context);
        await _memory.ChangeAsync(step.Context, talk => talk with { Open = new OpenQuestion(labels) }, ct);
        return await PutAsync(step, Buttons.Ask(text, labels), ct);
    }
}
