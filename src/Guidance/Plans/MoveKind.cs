namespace GentleSleepBot.Guidance.Plans;

/// <summary>What a move changes. Under six months only the first three are allowed.</summary>
public enum MoveKind
{
    /// <summary>Light and dark.</summary>
    Light,

    /// <summary>What comes before sleep.</summary>
    Routine,

    /// <summary>How a child is comforted.</summary>
    Soothing,

    /// <summary>How much help there is at falling asleep.</summary>
    Support,

    /// <summary>When sleep is offered.</summary>
    Timing,

    /// <summary>Milk at sleep and at night.</summary>
    Feeding,

    /// <summary>Where the child sleeps; only where the family names it.</summary>
    Place,
}
