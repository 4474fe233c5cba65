using GentleSleepBot.Guidance.Plans;

namespace GentleSleepBot.Dialogs.Plans;

/// <summary>The family's plan, where they are in it, and how it came to be so.</summary>
/// <param name="TopicId">The topic it was made from.</param>
/// <param name="Plan">The plan in force.</param>
/// <param name="Current">Index of the step they are at.</param>
/// <param name="StepFrom">When that step began.</param>
/// <param name="History">What changed and why, the latest last; a hundred changes at most.</param>
/// <param name="ShareKey">Key of its page; null while it is not shared.</param>
/// <param name="SignedBy">Name of the coach who signed it as it is; null when none did.</param>
/// <param name="RestsFrom">Since when it rests; null while it goes on.</param>
internal sealed record KeptPlan(
    string TopicId, SleepPlan Plan, int Current, DateTimeOffset StepFrom, IReadOnlyList<PlanChange> History, string? ShareKey = null, string? SignedBy = null, DateTimeOffset? RestsFrom = null)
{
    private const int MostChanges = 100;

    public PlanStep Step => Plan.Steps[Current];

    public bool IsLastStep => Current == Plan.Steps.Count - 1;

    /// <summary>Whether the step has had its nights.</summary>
    public bool IsDue(DateTimeOffset now) => RestsFrom is null && now - StepFrom >= TimeSpan.FromDays(Step.Days);

    /// <summary>How many nights the step has had, at most its own.</summary>
    public int NightsHad(DateTimeOffset now) => Math.Clamp((int)((RestsFrom ?? now) - StepFrom).TotalDays, 0, Step.Days);

    /// <summary>The same with one more line of history.</summary>
    public KeptPlan Noting(DateTimeOffset at, string what, string why) => this with { History = [.. History.TakeLast(MostChanges - 1), new PlanChange(at, what, why)] };
}

/// <summary>One change of a plan.</summary>
internal sealed record PlanChange(DateTimeOffset At, string What, string Why);
