namespace GentleSleepBot.Guidance.Reading;

/// <summary>Where the writer stands on leaving a child to cry.</summary>
public enum CryItOutStance
{
    /// <summary>It is not spoken of.</summary>
    None,

    /// <summary>Asks for it, weighs it, or is doing it now.</summary>
    Wants,

    /// <summary>Does not want it, for whatever reason.</summary>
    Rejects,

    /// <summary>Has done it, and is no longer doing it.</summary>
    Tried,

    /// <summary>Somebody else advises, does or presses for it.</summary>
    Told,
}
