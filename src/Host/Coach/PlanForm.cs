using GentleSleepBot.Guidance;
using GentleSleepBot.Guidance.Plans;

namespace GentleSleepBot.Host.Coach;

/// <summary>The fields in which a coach puts a client's plan together.</summary>
internal sealed class PlanForm
{
    private const int LongestNote = 600;

    public string? Aim { get; set; }

    /// <summary>Ids of the chosen moves.</summary>
    public string[] Moves { get; set => field = value ?? []; } = [];

    /// <summary>Nights of each move, by its id.</summary>
    public Dictionary<string, int?> Nights { get; set => field = value ?? []; } = [];

    public string? Note { get; set; }

    /// <summary>Names this form among all, so that what is sent twice is heard once.</summary>
    public string Key { get; set => field = string.IsNullOrEmpty(value) ? field : value; } = Guid.NewGuid().ToString("N");

    public static PlanForm Of(SleepPlan? plan) => new()
    {
        Aim = plan?.Aim ?? PlanGrammar.UsualAim,
        Moves = [.. (plan?.Steps ?? []).Select(step => step.MoveId)],
        Nights = (plan?.Steps ?? []).ToDictionary(step => step.MoveId, step => (int?)step.Days, StringComparer.Ordinal),
    };

    /// <summary>The nights of a move: as written, else its fewest.</summary>
    public int NightsOf(PlanMove move) => Nights.GetValueOrDefault(move.Id) ?? move.Days;

    /// <summary>The plan as written, in the order in which plans are taken.</summary>
    public SleepPlan Read(PlanGrammar grammar, double? months) => grammar.InOrder(new SleepPlan(
        Aim ?? "", months, [.. Moves.Select(id => new PlanStep(id, grammar.Moves.TryGetValue(id, out var move) ? NightsOf(move) : 0))]));

    /// <summary>What is wrong, in words; null when the plan may be sent.</summary>
    public string? FindFault(Guide guide, SleepPlan plan, string? aimBefore)
    {
        var faults = guide.Plans.FaultsOf(plan);
        return faults.Count > 0 ? string.Join(' ', faults)
            : !guide.Plans.FreeAims.Contains(plan.Aim, StringComparer.Ordinal) && plan.Aim != aimBefore ? "A bed or room of their own is an aim only where the family named it."
            : Note?.Length > LongestNote ? $"The note is longer than {LongestNote} letters."
            : HarshWords.Find(guide, Note);
    }
}
