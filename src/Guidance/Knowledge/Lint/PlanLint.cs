using GentleSleepBot.Guidance.Answers;
using GentleSleepBot.Guidance.Gentleness;
using GentleSleepBot.Guidance.Plans;

namespace GentleSleepBot.Guidance.Knowledge.Lint;

/// <summary>Holds the words of plans against the rules of CONTRIBUTING.md.</summary>
internal static class PlanLint
{
    private const double HighestGrade = 8;
    private static readonly string File = Path.Combine("plans", "moves.yaml");

    public static void Check(PlanGrammar plans, GentlenessGuard guard, Wording wording, ICollection<KnowledgeFault> faults)
    {
        foreach (var text in plans.Moves.Values.SelectMany(move => move.Texts()).Concat(plans.File.Texts()))
        {
            var plain = wording.Fill(Citations.Replace(text, _ => ""), Reading.Facts.None);
            if (plain.Contains('!'))
                faults.Add(new KnowledgeFault(File, 0, $"an exclamation mark: {text}"));
            if (plain.Contains('{'))
                faults.Add(new KnowledgeFault(File, 0, $"an unknown word in braces: {text}"));
            if (plain.Contains(' ') && ReadingGrade.Of(plain) > HighestGrade && text.Contains('.', StringComparison.Ordinal))
                faults.Add(new KnowledgeFault(File, 0, $"reads at grade {ReadingGrade.Of(plain):0.0}; at most {HighestGrade:0} is allowed: {text}"));
            foreach (var fault in guard.Check(plain))
                faults.Add(new KnowledgeFault(File, 0, $"{fault.Says} (\"{fault.Words}\"): {text}"));
        }
    }
}
