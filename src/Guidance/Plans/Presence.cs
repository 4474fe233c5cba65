namespace GentleSleepBot.Guidance.Plans;

/// <summary>How near the grown-up is while sleep comes. Being away is not among them, so no plan can say it.</summary>
public enum Presence
{
    /// <summary>The child lies in somebody's arms.</summary>
    InArms,

    /// <summary>A hand is on the child.</summary>
    Touching,

    /// <summary>Somebody sits or lies right beside.</summary>
    Beside,

    /// <summary>Somebody is in the room.</summary>
    InTheRoom,
}
