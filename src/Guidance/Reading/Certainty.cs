namespace GentleSleepBot.Guidance.Reading;

/// <summary>How sure a fact is, surest last, so that values can be compared.</summary>
public enum Certainty
{
    /// <summary>Follows from something else that was said, such as time since the birth.</summary>
    Inferred,

    /// <summary>Said, but loosely: "almost", "about", "ish".</summary>
    Approximate,

    /// <summary>Said outright.</summary>
    Stated,
}
