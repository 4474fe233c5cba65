namespace GentleSleepBot.Guidance.Plans;

/// <summary>One step of a plan.</summary>
/// <param name="MoveId">The one change of the step.</param>
/// <param name="Days">Nights to hold it, 3 to 7.</param>
public sealed record PlanStep(string MoveId, int Days);
