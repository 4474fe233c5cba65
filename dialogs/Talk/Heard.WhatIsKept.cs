using GentleSleepBot.Dialogs.Triage;
using GentleSleepBot.Guidance.Talking;

namespace GentleSleepBot.Dialogs.Talk;

/// <content>What a longer message asks for of what is kept of the family.</content>
internal sealed partial record Heard
{
    private const string IdiomEnd = "you know";

    private IReadOnlyList<Command>? _onWhatIsKept;

    /// <summary>Each command of that kind once, as said; erasing all of it, which is asked about first, comes last: "what do you know about us, and then forget it all". Empty beside danger or a child who cries.</summary>
    public IReadOnlyList<Command> OnWhatIsKept => _onWhatIsKept ??= IsDanger || Merged.Told.CryingNow is not null
        ? []
        : [.. Sentences.SelectMany(KeptIn).Distinct().OrderBy(command => command == Guidance.Talking.Command.ForgetMe)];

    private IEnumerable<Command> KeptIn(string sentence)
    {
        if (Meanings.FindOnWhatIsKept(sentence) is { } whole)
        {
            yield return whole;
            yield break;
        }

        var clauses = AnswerClauses.In(sentence);
        foreach (var (at, clause) in clauses.Index())
        {
            if (Meanings.FindOnWhatIsKept(clause) is { } command && MayStandBeside(command, clause, clauses.Take(at)))
                yield return command;
        }
    }

    // "What do you know, he slept" asks for nothing; nor does "what if we get ill and stop the plan", which would go at once.
    private bool MayStandBeside(Command command, string clause, IEnumerable<string> before) => command switch
    {
        Guidance.Talking.Command.WhatDoYouKnow => !clause.EndsWith(IdiomEnd, StringComparison.OrdinalIgnoreCase),
        Guidance.Talking.Command.DropPlan => before.All(each => CommandOf(each) is not null),
        _ => true,
    };
}
