namespace GentleSleepBot.Guidance.Safety;

/// <summary>What a parent says about a danger that was answered.</summary>
public enum SafetyAnswer
{
    /// <summary>Something else; the danger stays.</summary>
    Other,

    /// <summary>It looks better now; the danger stays until a person has looked.</summary>
    FineNow,

    /// <summary>Help is called, on the way, or there.</summary>
    HelpReached,

    /// <summary>It was not so.</summary>
    NotMeant,
}
