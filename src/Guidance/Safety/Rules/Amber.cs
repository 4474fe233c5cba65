namespace GentleSleepBot.Guidance.Safety.Rules;

/// <summary>Two amber signs, or one and a parent's "something is wrong", count for a level more.</summary>
internal static class Amber
{
    /// <summary>Id of the sign by which parents say that something is wrong.</summary>
    public const string SomethingWrong = "something_wrong";

    public static void Raise(List<SafetyFinding> findings, CompiledSafety rules, TurnSigns turn)
    {
        var now = findings.FindIndex(finding => finding.Level == SafetyLevel.MedicalSoon && IsAmber(rules, finding.RuleId));
        if (now < 0)
            return;
        var amber = rules.Rules.Count(rule => rule.Amber && (findings.Exists(finding => finding.RuleId == rule.Id) || turn.WasAnswered(rule.Id)));
        if (amber >= 2 || turn.Has(SomethingWrong))
            findings[now] = findings[now] with { Level = SafetyLevel.MedicalEmergency, When = SafetyWhen.Now, Raised = true };
    }

    private static bool IsAmber(CompiledSafety rules, string id) => rules.Rules.Any(rule => rule.Amber && rule.Id == id);
}
