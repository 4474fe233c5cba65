using GentleSleepBot.Guidance.Safety.Rules;

namespace GentleSleepBot.Guidance.Safety;

/// <summary>Everything in <c>knowledge/safety</c>, checked and compiled; made by <see cref="SafetyRulesLoader"/>, immutable.</summary>
public sealed class SafetyRules
{
    internal SafetyRules(IReadOnlyList<SafetyRuleInfo> rules, CompiledSafety compiled)
    {
        Rules = rules;
        Compiled = compiled;
    }

    /// <summary>What each rule is about and stands on, for pages and lint, in the order of the files.</summary>
    public IReadOnlyList<SafetyRuleInfo> Rules { get; }

    internal CompiledSafety Compiled { get; }
}
