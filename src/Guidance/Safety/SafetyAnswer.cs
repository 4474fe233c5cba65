namespace GentleSleepBot.Guidance.Safety;

/// <summary>What a parent says about a danger that was answered.</summary>
public enum SafetyAnswer
{
    /// <summary>Something else; the danger stays.</summary>
    Other,

    /// <summary>It looks better now; the danger stays until a person has looked.</summary>
    FineNow,

    /// <summary>The child is asleep now, which after a danger is no news of being well.</summary>
    Asleep,

    /// <summary>Help is called, on the way, or there.</summary>
    HelpReached,

    /// <summary>Somebody is with the parent or has the child: help for a parent, and no more than a second pair of hands for a child who needs a doctor.</summary>
    PersonHere,

    /// <summary>Help is being called at this moment.</summary>
    Calling,

    /// <summary>Somebody who knows looks after the parent already.</summary>
    InCare,

    /// <summary>It was not so.</summary>
    NotMeant,

    /// <summary>Somebody who knows has looked, and all is well.</summary>
    SeenAndWell,

    /// <summary>The child lies safe and the parent has stepped away.</summary>
    SteppedAway,

    /// <summary>The child is still crying.</summary>
    StillCrying,

    /// <summary>No harm is to be feared from the parent.</summary>
    NoHarm,

    /// <summary>Harm may be feared from the parent.</summary>
    Harm,

    /// <summary>A question whether to ring, whom and with what words.</summary>
    AsksToCall,

    /// <summary>A question whether the child may sleep.</summary>
    AsksToSleep,

    /// <summary>A sign is denied, or the child does something as usual.</summary>
    TellsWell,
}
