namespace GentleSleepBot.Guidance.Reading;

/// <summary>Where the child sleeps.</summary>
public enum SleepPlace
{
    /// <summary>Cot or crib.</summary>
    Cot,

    /// <summary>Bassinet, moses basket or bedside cot.</summary>
    Bassinet,

    /// <summary>The parents' bed.</summary>
    ParentsBed,

    /// <summary>A toddler bed, floor bed or bed of their own.</summary>
    OwnBed,

    /// <summary>On or in somebody's arms.</summary>
    OnSomebody,

    /// <summary>Pram, carrier or sling.</summary>
    PramOrCarrier,

    /// <summary>Car seat.</summary>
    CarSeat,

    /// <summary>Swing, bouncer, rocker or lounger.</summary>
    SwingOrLounger,

    /// <summary>Sofa or armchair.</summary>
    SofaOrChair,

    /// <summary>The parents' room, in whatever bed.</summary>
    ParentsRoom,

    /// <summary>A room of their own.</summary>
    OwnRoom,
}
