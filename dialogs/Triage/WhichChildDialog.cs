using BotFramework.Builder;
using BotFramework.Builder.Dialogs;
using GentleSleepBot.Dialogs.Talk;
using GentleSleepBot.Guidance.Reading;
using GentleSleepBot.Guidance.Talking;

namespace GentleSleepBot.Dialogs.Triage;

/// <summary>Asks which of several children is meant, where the message leaves it open; ends with a <see cref="FactsOutcome"/>.</summary>
internal sealed class WhichChildDialog : AskingDialog
{
    private const int MostLabels = 3;

    private readonly TalkMemory _memory;

    public WhichChildDialog(TalkMemory memory)
        : base(nameof(WhichChildDialog))
    {
        _memory = memory;
        AddSteps(AskAsync, TakeAsync);
    }

    /// <summary>Whether the message at hand leaves open which child is meant, and it was not asked before.</summary>
    public static bool IsNeeded(ITurnContext context, TalkState talk) =>
        talk is { AskedWhichChild: false, IsQuiet: false } && !Heard.In(context).IsDanger
        && (talk.Facts.WhichChildIsUnclear || talk.Facts.AgeMonths is null) && Ages(talk.Facts).Count > 1;

    private async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken ct)
    {
        var talk = await _memory.ChangeAsync(step.Context, talk => talk with { AskedWhichChild = true, Open = new OpenQuestion(Labels(talk.Facts)) }, ct);
        return await PutAsync(step, Buttons.Ask(TriageTexts.WhichChild, talk.Open!.Labels), ct);
    }

    private async Task<DialogTurnResult> TakeAsync(WaterfallStepContext step, CancellationToken ct)
    {
        var heard = Heard.In(step.Context);
        var before = await _memory.CloseAsync(step.Context, ct);
        if (heard.Meanings.IsBoth(heard.Said))
            return await step.EndDialogAsync(new FactsOutcome(IsLearned: true, Before: heard.Earlier) { IsForAll = true }, ct);

        var said = PlainWords.Of(heard.Said);
        var chosen = Children(before.Facts).FirstOrDefault(child => PlainWords.Of(Label(child)) == said);
        if (chosen is not null)
            await _memory.ChangeAsync(step.Context, talk => talk with { Facts = With(talk.Facts, chosen) }, ct);
        if (chosen is not null || heard.Merged.Changes.Any(change => change.Kind is FactKind.Age or FactKind.Child))
            return await step.EndDialogAsync(new FactsOutcome(IsLearned: true, Before: heard.Earlier), ct);

        return await step.EndDialogAsync(heard.Command is null ? new FactsOutcome(IsLearned: false, heard.Said) : new FactsOutcome(IsLearned: false), ct);
    }

    private static Facts With(Facts facts, ChildFact meant) =>
        facts with { Child = meant, OtherChildren = [.. Children(facts).Where(child => child != meant)], WhichChildIsUnclear = false };

    /// <summary>What is known, once for each child that is meant alone, the youngest first.</summary>
    public static IReadOnlyList<Facts> ForEach(Facts facts) => [.. Children(facts).OrderBy(child => child.Age!.Months).Select(child => With(facts, child))];

    private static IEnumerable<ChildFact> Children(Facts facts) => facts.OtherChildren.Prepend(facts.Child).OfType<ChildFact>().Where(child => child.Age is not null);

    private static List<string> Ages(Facts facts) => [.. Children(facts).Select(Label).Distinct(StringComparer.Ordinal).Take(MostLabels)];

    private static List<string> Labels(Facts facts) => Ages(facts) is { Count: < MostLabels } ages ? [.. ages, TriageTexts.BothOfThem] : Ages(facts);

    private static string Label(ChildFact child) => "The one of " + AgeWords.Of(child.Age!);
}
