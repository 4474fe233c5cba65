namespace GentleSleepBot.Guidance.Plans;

/// <summary>Plans that a person puts together, held to the same grammar.</summary>
public sealed partial class PlanGrammar
{
    /// <summary>Most steps that a plan can have.</summary>
    public int MostSteps => _file.Strengths.Values.Max(strength => strength.Steps);

    /// <summary>Most nights that a step can be held.</summary>
    public static int LongestStep => MostDays;

    /// <summary>Aims that need no word of the family.</summary>
    public IReadOnlyList<string> FreeAims => [.. _file.Aims.Where(aim => !aim.Value.NamedOnly).Select(aim => aim.Key)];

    /// <summary>The moves that a plan for a child of that age may hold, in the order of a plan.</summary>
    /// <param name="months">The youngest that the child can be; null when unknown.</param>
    public IReadOnlyList<PlanMove> MovesFor(double? months) => [.. _moves.Where(move => FitsAge(move, months))];

    /// <summary>What keeps chosen steps from being a plan; empty when nothing does.</summary>
    public IReadOnlyList<string> FaultsOf(SleepPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);

        if (!_file.Aims.ContainsKey(plan.Aim))
            return ["The aim is not one of those that plans have."];

        var faults = new List<string>();
        if (plan.Steps.Count == 0 || plan.Steps.Count > MostSteps)
            faults.Add($"A plan has 1 to {MostSteps} steps; this one has {plan.Steps.Count}.");
        faults.AddRange(plan.Steps.GroupBy(step => step.MoveId, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => $"“{same.Key}” stands twice."));
        faults.AddRange(plan.Steps.Select(step => FaultOf(step, plan)).OfType<string>());
        return faults;
    }

    /// <summary>The same steps in the order in which a plan takes them.</summary>
    public SleepPlan InOrder(SleepPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return plan with { Steps = [.. plan.Steps.OrderBy(step => Moves.TryGetValue(step.MoveId, out var move) ? move.Order : int.MaxValue)] };
    }

    private string? FaultOf(PlanStep step, SleepPlan plan)
    {
        if (!Moves.TryGetValue(step.MoveId, out var move))
            return $"“{step.MoveId}” is no step that plans have.";
        if (!FitsAge(move, plan.Months))
            return $"“{move.Title}” is not for a child of this age.";
        if (!move.Aims.Contains(plan.Aim, StringComparer.Ordinal) || !FitsThinking(move, plan.Aim))
            return $"“{move.Title}” does not serve the aim “{TitleOf(plan.Aim)}”.";
        return step.Days < move.Days || step.Days > MostDays ? $"“{move.Title}” is held for {move.Days} to {MostDays} nights." : null;
    }
}
