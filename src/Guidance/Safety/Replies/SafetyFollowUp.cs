namespace GentleSleepBot.Guidance.Safety.Replies;

/// <summary>What a parent adds to a danger that was answered and is not held.</summary>
public enum SafetyFollowUp
{
    /// <summary>A few words that are clearly about nothing else.</summary>
    Other,

    /// <summary>An age at which what was said stands.</summary>
    Age,

    /// <summary>An age under three months: what was said is more urgent.</summary>
    YoungAge,

    /// <summary>An age past the one that the danger is for.</summary>
    OlderAge,

    /// <summary>A question whether to ring.</summary>
    AsksToCall,

    /// <summary>A question whether the child may sleep.</summary>
    AsksToSleep,

    /// <summary>Good news of the child or the parent.</summary>
    TellsWell,

    /// <summary>The child is asleep now.</summary>
    Asleep,

    /// <summary>The sign itself is not there: the danger ends.</summary>
    Denied,

    /// <summary>Somebody who knows looks after the parent already.</summary>
    InCare,

    /// <summary>Help is called, coming or there.</summary>
    Helped,

    /// <summary>Somebody who knows has looked, and all is well: the danger ends.</summary>
    SeenAndWell,

    /// <summary>The same danger in other words.</summary>
    Again,

    /// <summary>The child lies safe and the parent has stepped away.</summary>
    SteppedAway,

    /// <summary>The child is still crying.</summary>
    StillCrying,

    /// <summary>It was not so.</summary>
    NotMeant,

    /// <summary>It was not so, and a question of sleep stands to be answered.</summary>
    PutRight,

    /// <summary>No harm is to be feared from the parent.</summary>
    NoHarm,

    /// <summary>Nothing that answers our question whether harm is to be feared.</summary>
    AsksHarm,
}
