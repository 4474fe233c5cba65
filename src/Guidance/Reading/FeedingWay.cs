namespace GentleSleepBot.Guidance.Reading;

/// <summary>How the child gets milk.</summary>
public enum FeedingWay
{
    /// <summary>At the breast.</summary>
    Breast,

    /// <summary>Expressed breast milk.</summary>
    Expressed,

    /// <summary>Formula.</summary>
    Formula,

    /// <summary>Breast milk and formula.</summary>
    Mixed,

    /// <summary>From a bottle, with what is not said.</summary>
    Bottle,
}
