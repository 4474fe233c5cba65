namespace GentleSleepBot.Dialogs.Plans;

/// <summary>A remembered family's plan, the same in every talk of theirs.</summary>
/// <param name="Kept">The plan; null while there is none.</param>
/// <param name="Wishes">What it was made from.</param>
internal sealed record FamilyPlan(KeptPlan? Kept, PlanWishes Wishes);
