
namespace GentleSleepBot.Guidance.Answers;

/// <summary>Something about a family that changes what is advised.</summary>
internal enum Circumstance
{
    /// <summary>Twins or more.</summary>
    Multiple,

    /// <summary>Born early.</summary>
    Early,

    /// <summary>Nobody to share the nights with.</summary>
    Lonely,

    /// <summary>Fed at the breast.</summary>
    Breast,

    /// <summary>Fed from a bottle.</summary>
    Bottle,

    /// <summary>Sleeps in the parents' bed.</summary>
    ParentsBed,

    /// <summary>Sleeps in a seat, swing or lounger.</summary>
    SeatOrSwing,
}

