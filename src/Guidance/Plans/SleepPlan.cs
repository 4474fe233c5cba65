namespace GentleSleepBot.Guidance.Plans;

/// <summary>A plan: one change a step. It holds ids, so that its words are those of the knowledge in force.</summary>
/// <param name="Aim">Id of the aim.</param>
/// <param name="Months">The age it was made for; null when unknown.</param>
/// <param name="Steps">The steps, in order; never empty.</param>
public sealed record SleepPlan(string Aim, double? Months, IReadOnlyList<PlanStep> Steps)
{
    /// <summary>Whether the child falls asleep in another room than that of the bed, because nobody can stay in it; false by default.</summary>
    public bool SettlesElsewhere { get; init; }
}
