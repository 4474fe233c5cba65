using BotFramework.Builder;
using BotFramework.Builder.Dialogs;
using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Guidance.Reading;
using GentleSleepBot.Guidance.Talking;
using GentleSleepBot.Guidance.Triage;

namespace GentleSleepBot.Dialogs.Triage;

/// <summary>Asks for what is missing, one thing at a time: once after an answer, up to three times before a plan. Ends with a <see cref="FactsOutcome"/>.</summary>
internal sealed class FactsDialog : AskingDialog
{
    private const string FactKey = "fact";
    private const int MostTaps = 3;
    private const int MostWordsOfAnAnswer = 4;

    private readonly TalkMemory _memory;
    private readonly FactsPolicy _facts;
    private readonly WishWords _words;

    public FactsDialog(TalkMemory memory, FactsPolicy facts, WishWords words)
        : base(nameof(FactsDialog))
    {
        (_memory, _facts, _words) = (memory, facts, words);
        AddSteps(AskAsync, TakeAsync);
    }

    private async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken ct)
    {
        var wanted = (FactsWanted)step.Options;
        if (wanted.BareAge is { } number)
            return await AskUnitAsync(step, wanted, number, ct);

        var missing = await _facts.MissingAsync(step.Context, wanted, ct);
        if (missing.Count == 0)
            return await step.EndDialogAsync(new FactsOutcome(IsLearned: true, Before: Facts.None), ct);

        var question = FactQuestion.Of(missing[0]);
        step.Values[FactKey] = question.Fact.ToString();
        var labels = Labels(question, await _memory.GetAsync(step.Context, ct), Heard.In(step.Context), isAlone: wanted.IsForAPlan && missing.Count == 1);
        await _memory.ChangeAsync(
            step.Context, talk => talk with { Asked = [.. talk.Asked, question.Fact], Open = new OpenQuestion(labels, question.Fact, wanted.IsForAPlan) }, ct);

        var text = question.Fact == TriageFact.Age && wanted.IsAgeAskedAgain ? TriageTexts.AskAgeForAPlan : question.Text;
        var message = Buttons.Ask(text, labels);
        if (wanted.IsForAPlan && missing.Count > 1)
            message.Attachments = [FactsCard.Make([.. missing.Select(FactQuestion.Of)])];
        return await PutAsync(step, message, ct);
    }

    private async Task<DialogTurnResult> AskUnitAsync(WaterfallStepContext step, FactsWanted wanted, string number, CancellationToken ct)
    {
        step.Values[FactKey] = nameof(TriageFact.Age);
        var labels = TriageTexts.MonthsOrYearsLabels(number);
        await _memory.ChangeAsync(step.Context, talk => talk with { Open = new OpenQuestion(labels, TriageFact.Age, wanted.IsForAPlan) }, ct);
        return await PutAsync(step, Buttons.Ask(TriageTexts.MonthsOrYears(number), labels), ct);
    }

    /// <summary>The taps; what a second reading found comes first, and is known only when it is tapped. Aims come by what the talk was about, all of them where no form shows the rest.</summary>
    private IReadOnlyList<string> Labels(FactQuestion question, TalkState talk, Heard heard, bool isAlone)
    {
        if (talk.Proposed.FirstOrDefault(proposed => proposed.Fact == question.Fact) is { } found)
            return [found.Label, .. question.Labels.Take(MostTaps - 1)];
        return question.Fact == TriageFact.Aim
            ? [.. _words.LikeliestAims(heard, talk).Select(choice => choice.Label).Take(isAlone ? question.Choices.Count : MostTaps)]
            : question.Labels;
    }

    private async Task<DialogTurnResult> TakeAsync(WaterfallStepContext step, CancellationToken ct)
    {
        var wanted = (FactsWanted)step.Options;
        var heard = Heard.In(step.Context);
        var question = FactQuestion.Of(Enum.Parse<TriageFact>((string)step.Values[FactKey]));
        await _memory.CloseAsync(step.Context, ct);

        switch (heard.Command)
        {
            case Command.Back when wanted.IsForAPlan:
                await _memory.ChangeAsync(step.Context, FactQuestions.OneBack, ct);
                return await step.ReplaceDialogAsync(nameof(WaterfallDialog), wanted, ct);
            // "None of them, it's the evening crying. Just tell me what to do now": no plan is wanted.
            case Command.JustTellMe when wanted.IsForAPlan && heard.PutsRight:
            case not Command.Skip when wanted.IsForAPlan && heard.WantsNoPlan:
                return await step.EndDialogAsync(new FactsOutcome(IsLearned: false, heard.Said), ct);
            case Command.JustTellMe:
                return await step.EndDialogAsync(new FactsOutcome(IsLearned: false), ct);
        }

        var isLearned = await LearnAsync(step.Context, question, heard, ct);
        if (wanted.IsForAPlan)
            isLearned = await LearnBesidesAsync(step.Context, question, wanted, heard, isLearned, ct);
        if (question.Fact == TriageFact.Age && wanted.BareAge is null && BareAge.Of(heard) is { } number)
            return await step.ReplaceDialogAsync(nameof(WaterfallDialog), wanted with { BareAge = number }, ct);

        wanted = wanted with { BareAge = null };
        if (wanted.IsForAPlan && !isLearned && heard.Command is null && heard.Merged.Told.Questions.Count > 0)
            return await step.EndDialogAsync(new FactsOutcome(IsLearned: false, heard.Said), ct);
        if (wanted.IsForAPlan)
        {
            if (heard.IsForm)
                await PassOverAsync(step.Context, wanted, ct);
            if (heard.Meanings.IsNone(heard.Said))
                Preface.Take(step.Context);
            if (!isLearned && heard.Command is null && heard.Words > MostWordsOfAnAnswer && _words.StrengthTold(heard) is null)
                Preface.Put(step.Context, Replies.NoPlaceForThat);
            return await step.ReplaceDialogAsync(nameof(WaterfallDialog), wanted, ct);
        }

        if (isLearned && !AsksSomethingNew(heard) && !SaysItWasMisread(heard))
            return await step.EndDialogAsync(new FactsOutcome(IsLearned: true, Before: heard.Earlier), ct);
        return await step.EndDialogAsync(
            heard.Command is Command.Skip or Command.Okay ? new FactsOutcome(IsLearned: false) : new FactsOutcome(isLearned, heard.Said), ct);
    }

    // "18 months. No, it's not about partings, it's that she takes an hour to drop off on me."
    private static bool SaysItWasMisread(Heard heard) => heard is { PutsRight: true, PutsAgeRight: false, Words: > MostWordsOfAnAnswer };

    /// <summary>A form asks for all that is missing at once, so whatever it leaves open was asked.</summary>
    private async Task PassOverAsync(ITurnContext context, FactsWanted wanted, CancellationToken ct)
    {
        var open = await _facts.MissingAsync(context, wanted, ct);
        await _memory.ChangeAsync(context, talk => talk with { Asked = [.. talk.Asked, .. open] }, ct);
    }

    /// <summary>Takes the answer from a tap, from each line of a filled card, or from what the reader found.</summary>
    private async Task<bool> LearnAsync(ITurnContext context, FactQuestion question, Heard heard, CancellationToken ct)
    {
        foreach (var line in heard.Said.Split('\n'))
        {
            foreach (var each in FactQuestions.All.OrderByDescending(one => one == question))
            {
                if (each.Chosen(line, heard.Meanings) is not { } choice || (each != question && !each.IsLabel(line) && !heard.Said.Contains('\n', StringComparison.Ordinal)))
                    continue;

                await _memory.ChangeAsync(context, choice.Fill, ct);
                break;
            }
        }

        var talk = await _memory.GetAsync(context, ct);
        if (!question.IsKnown(talk) && _words.Filled(question, heard, talk) is { } filled)
            talk = await _memory.ChangeAsync(context, _ => filled, ct);
        return question.IsKnown(talk);
    }

    /// <summary>Takes what the answer tells of the next questions, too; who answers is not told that something was misread.</summary>
    private async Task<bool> LearnBesidesAsync(ITurnContext context, FactQuestion question, FactsWanted wanted, Heard heard, bool isLearned, CancellationToken ct)
    {
        var next = await _facts.MissingAsync(context, wanted, ct);
        var before = await _memory.GetAsync(context, ct);
        var talk = await _memory.ChangeAsync(context, known => _words.FilledBesides(question, next, heard, known, isLearned), ct);
        isLearned |= talk != before;
        if (isLearned)
            Preface.Take(context);
        return isLearned;
    }

    private static bool AsksSomethingNew(Heard heard) =>
        heard.Words > 6 && heard.Decision.Kind == Guidance.Retrieval.TopicDecisionKind.Answer;
}
