using BotFramework.Builder.Dialogs;
using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Guidance.Retrieval;
using GentleSleepBot.Guidance.Talking;

namespace GentleSleepBot.Dialogs.Triage;

/// <content>What is offered where none is sure, and what is taken of it.</content>
internal sealed partial class TriageDialog
{
    /// <summary>After an answer the questions that it may be come before topics, at the beginning behind the likeliest; what was found here comes first where it is likely, and what a second reading adds takes the place of what is less so.</summary>
    private Task<DialogTurnResult> OfferAsync(WaterfallStepContext step, TopicDecision decision, IReadOnlyList<string> questions, IReadOnlyList<string> topics, IReadOnlyList<string> added, CancellationToken ct)
    {
        var isLikely = decision.Kind == TopicDecisionKind.Offer || questions.Count > 0;
        var text = isLikely || added.Count > 0 ? Replies.IsItMoreLike : Replies.DoNotKnow;
        IReadOnlyList<string> found = [.. topics.Take(Heard.In(step.Context).FollowsAnAnswer ? 0 : 1).Concat(questions).Concat(topics).Distinct(StringComparer.Ordinal).Take(MostChoices)];
        List<string> offered = [.. found.Take(isLikely ? 1 : 0).Concat(added.Select(_named.Title)).Concat(found).Distinct(StringComparer.Ordinal).Take(MostChoices)];
        if (added.Count == 0 || offered.SequenceEqual(found))
            return AskAsync(step, text, found, ct);

        step.Values[FoundWithAIKey] = FoundWithAIKey;
        return AskAsync(step, $"{text}\n\n{Replies.FoundWithAI}", offered, ct);
    }

    private async Task<DialogTurnResult> TakeChoiceAsync(WaterfallStepContext step, CancellationToken ct)
    {
        var said = (string)step.Result;
        if (step.Values.ContainsKey(SafeKey) && Remark.HelpTaken(Heard.In(step.Context)) is { } taken)
            return taken.Length > 0 ? await step.EndDialogAsync(taken, ct) : await step.ReplaceDialogAsync(nameof(WaterfallDialog), SafeKey, ct);

        var before = await _memory.GetAsync(step.Context, ct);
        if (before.Last is { } onShow && Remark.OnlyTells(Heard.In(step.Context)))
            return await StayWithAsync(step, onShow, Replies.ThankYouForTelling, Replies.AskOrPlan, isUnclear: false, ct);

        var labels = before.Open?.Labels ?? [];
        if ((_named.By(said) ?? (Buttons.Chosen(said, labels) is { } label ? _named.By(label) : null)) is { } chosen)
            return await step.EndDialogAsync(chosen, ct);

        var heard = Heard.In(step.Context);
        var likeliest = _named.Likeliest(before);
        if (PutRight(heard, before) is { } question)
        {
            await _memory.ChangeAsync(step.Context, talk => talk with { Question = question }, ct);
            return await step.ReplaceDialogAsync(nameof(WaterfallDialog), null, ct);
        }

        if (labels is [var first, ..] && _guides.Current.Asked.ByLabel(first) is { } asked && heard.Command != Command.Skip && Remark.NamesNothing(heard, said))
        {
            await _answers.SayPlainlyAsync(step.Context, asked with { IsSubject = true }, withButtons: true, ct);
            return await step.EndDialogAsync(NothingFurther, ct);
        }

        if ((heard.Command == Command.Skip && step.Values.ContainsKey(FoundWithAIKey)) || (heard.Command is Command.Skip or Command.Okay && likeliest is null))
        {
            await step.Context.SendActivityAsync(Replies.Cancelled, cancellationToken: ct);
            return await step.EndDialogAsync(NothingFurther, ct);
        }

        if (likeliest is not null && Remark.NamesNothing(heard, said))
            return await step.EndDialogAsync(likeliest, ct);

        // "7 months" tells the age, and nothing of which one is meant.
        if (likeliest is not null && heard.Decision.Kind == TopicDecisionKind.NothingToGoOn && heard.Merged.Told.Child?.Age is not null)
            return await step.EndDialogAsync(new FoundTopic(likeliest, [.. labels.Skip(1)]), ct);

        // What it says by itself chooses among what is offered: "no I mean I'm just tired".
        if (heard.Decision.Kind == TopicDecisionKind.Offer && labels.Contains(_named.Title(heard.Decision.TopicIds[0])))
            return await step.EndDialogAsync(heard.Decision.TopicIds[0], ct);

        if (_named.Likely(heard.Topics, heard.Decision, heard.Merged.Told, before.Facts, heard.Words) is { } meant)
        {
            await _memory.ChangeAsync(step.Context, talk => talk with { Question = said }, ct);
            return await step.EndDialogAsync(meant, ct);
        }

        var talk = await _memory.ChangeAsync(step.Context, talk => talk with { Question = $"{talk.Question}\n{said}".Trim() }, ct);
        var decision = heard.Decision is { Kind: TopicDecisionKind.Answer } own ? own : TopicPolicy.Decide(Rank(heard, talk));
        if (decision.Kind is TopicDecisionKind.Answer && await UnheardAsync(step, talk, heard, decision, ct) is { } unheard)
            return await GoOnAsync(step, unheard, ct);
        return await step.EndDialogAsync(
            decision.Kind switch
            {
                TopicDecisionKind.Answer or TopicDecisionKind.OutOfScope => decision.TopicIds[0],
                TopicDecisionKind.Offer => _named.WithOthers(decision.TopicIds[0], Rank(heard, talk), talk.Facts),
                _ => null,
            },
            ct);
    }

    /// <summary>The question as it was meant, where the age in it is put right while topics are offered; null otherwise.</summary>
    private static string? PutRight(Heard heard, TalkState before) =>
        heard is { PutsAgeRight: true, Earlier.Child.Age: { } was, Merged.Facts.Child.Age: { } age } && before.Question.Contains(was.From.Text, StringComparison.Ordinal)
            ? before.Question.Replace(was.From.Text, AgeWords.Of(age), StringComparison.Ordinal)
            : null;
}
