namespace GentleSleepBot.Guidance.Knowledge;

/// <summary>How well a claim is carried by evidence.</summary>
public enum EvidenceStrength
{
    /// <summary>Good agreement between health bodies or several studies.</summary>
    Supported,

    /// <summary>Fits what is known, with little direct test.</summary>
    Plausible,

    /// <summary>Studies differ, or are weak.</summary>
    Mixed,

    /// <summary>The direction may be right, the strength is not; never shown to parents as a claim.</summary>
    Overstated,

    /// <summary>A value this bot holds, not a finding.</summary>
    Value,
}
