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
            return [whole];

        var found = new List<Command>();
        var isFirst = true;
        foreach (var clause in AnswerClauses.In(sentence))
        {
            if (Meanings.FindOnWhatIsKept(clause) is { } command && MayStandBeside(command, clause, isFirst))
                found.Add(command);
            isFirst &= CommandOf(clause) is not null;
        }

        return found;
    }

    // "What do you know, he slept" asks for nothing; nor does "what if we get ill and stop the plan", which would go at once.
    private static bool MayStandBeside(Command command, string clause, bool isFirst) => command switch
    {
        Guidance.Talking.Command.WhatDoYouKnow => !clause.EndsWith(IdiomEnd, StringComparison.OrdinalIgnoreCase),
        Guidance.Talking.Command.DropPlan => isFirst,
        _ => true,
    };
}
