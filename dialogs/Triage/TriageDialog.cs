using BotFramework.Builder.Dialogs;
using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Guidance;
using GentleSleepBot.Guidance.Reading;
using GentleSleepBot.Guidance.Retrieval;

namespace GentleSleepBot.Dialogs.Triage;

/// <summary>Finds out what to answer and asks only for what is missing; ends with a topic's id, or with null when no topic fits.</summary>
internal sealed class TriageDialog : ComponentDialog
{
    private const string TopicKey = "topic";

    private readonly GuideSource _guides;
    private readonly TalkMemory _memory;

    public TriageDialog(GuideSource guides, TalkMemory memory)
        : base(nameof(TriageDialog))
    {
        _guides = guides;
        _memory = memory;

        AddDialog(new WaterfallDialog(nameof(WaterfallDialog), [FindTopicAsync, TakeChoiceAsync, AskAgeAsync, FinishAsync]));
        AddDialog(new TextPrompt(nameof(TextPrompt)));
        InitialDialogId = nameof(WaterfallDialog);
    }

    private async Task<DialogTurnResult> FindTopicAsync(WaterfallStepContext step, CancellationToken ct)
    {
        var talk = await _memory.GetAsync(step.Context, ct);
        var decision = Decide(talk);
        if (TopicNamed(talk.Question) is not null)
            return await step.NextAsync(talk.Question, ct);
        if (decision.Kind is TopicDecisionKind.Answer or TopicDecisionKind.OutOfScope)
            return await step.NextAsync(Title(decision.TopicIds[0]), ct);

        Abstain(step);
        return decision.Kind == TopicDecisionKind.NothingToGoOn
            ? await AskAsync(step, talk.Question.Length == 0 ? Replies.WhatIsHappening : Replies.NothingUnderstood, Replies.Starters, ct)
            : await AskAsync(step, decision.Kind == TopicDecisionKind.Offer ? Replies.IsItMoreLike : Replies.DoNotKnow, [.. decision.TopicIds.Select(Title)], ct);
    }

    private async Task<DialogTurnResult> TakeChoiceAsync(WaterfallStepContext step, CancellationToken ct)
    {
        var said = (string)step.Result;
        if (TopicNamed(said) is { } chosen)
        {
            step.Values[TopicKey] = chosen;
            return await step.NextAsync(null, ct);
        }

        var talk = await _memory.ChangeAsync(step.Context, talk => talk with { Question = $"{talk.Question}\n{said}".Trim() }, ct);
        var decision = Decide(talk);
        if (decision.Kind is TopicDecisionKind.Answer or TopicDecisionKind.Offer or TopicDecisionKind.OutOfScope)
        {
            step.Values[TopicKey] = decision.TopicIds[0];
            return await step.NextAsync(null, ct);
        }

        Abstain(step);
        await step.Context.SendActivityAsync(Buttons.Ask(Replies.StillDoNotKnow, Replies.Starters), ct);
        return await step.EndDialogAsync(null, ct);
    }

    private async Task<DialogTurnResult> AskAgeAsync(WaterfallStepContext step, CancellationToken ct)
    {
        var topic = _guides.Current.Knowledge.Topics[(string)step.Values[TopicKey]];
        var talk = await _memory.GetAsync(step.Context, ct);
        if (talk.Facts.AgeMonths is not null || topic.RightNow.Variants.Count == 0)
            return await step.NextAsync(null, ct);

        Abstain(step);
        return await AskAsync(step, Replies.AskAge, [.. AgeChoices.Labels, Replies.JustTellMe], ct);
    }

    private async Task<DialogTurnResult> FinishAsync(WaterfallStepContext step, CancellationToken ct)
    {
        if (step.Result is string said && AgeChoices.Read(said) is { } age)
            await _memory.ChangeAsync(step.Context, talk => talk with { Facts = talk.Facts with { Child = (talk.Facts.Child ?? new ChildFact()) with { Age = age } } }, ct);

        return await step.EndDialogAsync((string)step.Values[TopicKey], ct);
    }

    private TopicDecision Decide(TalkState talk) => TopicPolicy.Decide(_guides.Current.Topics.Rank(talk.Question, talk.Facts));

    private string Title(string topicId) => _guides.Current.Knowledge.Topics[topicId].Title;

    private string? TopicNamed(string said) =>
        Replies.TopicsOfStarters.GetValueOrDefault(said.Trim()) ??
        _guides.Current.Knowledge.Topics.Values.FirstOrDefault(topic => string.Equals(topic.Title, said.Trim(), StringComparison.OrdinalIgnoreCase))?.Id;

    private static void Abstain(WaterfallStepContext step)
    {
        if (step.Context.TurnState.Get<TurnReading>() is { } reading)
            step.Context.TurnState.Set(reading with { Abstained = true });
    }

    private static Task<DialogTurnResult> AskAsync(WaterfallStepContext step, string text, IReadOnlyList<string> labels, CancellationToken ct) =>
        step.PromptAsync(nameof(TextPrompt), new PromptOptions { Prompt = Buttons.Ask(text, labels) }, ct);
}
