namespace GentleSleepBot.Dialogs.Plans;

/// <summary>What the family wishes for in a plan.</summary>
/// <param name="Aim">Id of the aim; null when not said.</param>
/// <param name="Strength">Id of the strength they have; null when not said.</param>
internal sealed record PlanWishes(string? Aim = null, string? Strength = null)
{
    public static PlanWishes None { get; } = new();

    /// <summary>Ids of the moves that they asked to leave out.</summary>
    public IReadOnlyList<string> LeftOut { get; init => field = value ?? []; } = [];

    /// <summary>Whether their own doctor or nurse agrees to less milk at night.</summary>
    public bool HasAYes { get; init; }

    /// <summary>Whether nobody can stay in the room where the child sleeps.</summary>
    public bool SettlesElsewhere { get; init; }
}
