using GentleSleepBot.Guidance.Reading;

namespace GentleSleepBot.Guidance.Plans;

/// <summary>What a plan is made from.</summary>
/// <param name="Aim">Id of what the family wants most.</param>
/// <param name="Months">The youngest the child can be, from the due date for a child born early; null when unknown: then only what holds at every age.</param>
/// <param name="Strength">Id of the strength they have.</param>
/// <param name="IsIntense">Whether the child feels everything strongly: then steps are longer.</param>
/// <param name="HasPartner">Whether a second grown-up takes part.</param>
/// <param name="NamesOwnSpace">Whether the family itself named an own bed or room.</param>
/// <param name="Settling">How the child falls asleep now; empty when not told.</param>
public sealed record PlanRequest(
    string Aim, double? Months, string Strength, bool IsIntense, bool HasPartner, bool NamesOwnSpace, IReadOnlyList<SettlingWay> Settling)
{
    /// <summary>Whether the family's own doctor or nurse agrees to less milk at night; false by default.</summary>
    public bool HasAYes { get; init; }
}
