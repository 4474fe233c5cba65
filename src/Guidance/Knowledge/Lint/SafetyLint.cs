using System.Text.RegularExpressions;
using GentleSleepBot.Guidance.Gentleness;
using GentleSleepBot.Guidance.Safety;

namespace GentleSleepBot.Guidance.Knowledge.Lint;

/// <summary>Holds the replies to danger, and the lines that follow them, against the rules of CONTRIBUTING.md: plainer than all other texts, and gentle.</summary>
internal static partial class SafetyLint
{
    private const double HighestGrade = 5;

    public static void Check(SafetyRules rules, GentlenessGuard guard, ICollection<KnowledgeFault> faults)
    {
        foreach (var rule in rules.Rules)
        {
            foreach (var text in new[] { rule.Reply, rule.SecondLine }.OfType<string>().Concat(rule.Otherwise))
            {
                var plain = Named().Replace(text, "the nurse");
                if (ReadingGrade.Of(plain) > HighestGrade)
                    faults.Add(new KnowledgeFault(SafetyRulesLoader.Folder, 0, $"\"{rule.Id}\" has a reply that reads at grade {ReadingGrade.Of(plain):0.0}; at most {HighestGrade:0} is allowed: {text}"));
                foreach (var fault in guard.Check(plain, rule.SafetyBreak))
                    faults.Add(new KnowledgeFault(SafetyRulesLoader.Folder, 0, $"\"{rule.Id}\" has a reply that {fault.Says} (\"{fault.Words}\"): {text}"));
            }
        }

        // Whether a line may put a child down for a moment depends on the rule that it follows.
        foreach (var (key, line) in rules.Compiled.Lines)
        {
            foreach (var fault in guard.Check(Named().Replace(line, "the nurse"), safetyBreak: true))
                faults.Add(new KnowledgeFault(SafetyRulesLoader.Folder, 0, $"the line \"{key}\" {fault.Says} (\"{fault.Words}\"): {line}"));
        }
    }

    [GeneratedRegex(@"\{[a-z_]+\}", RegexOptions.None, 1000)]
    private static partial Regex Named();
}
