namespace GentleSleepBot.Guidance.Safety;

/// <summary>How grave what a parent wrote is, lowest first, so that levels compare.</summary>
public enum SafetyLevel
{
    /// <summary>Nothing that needs a safety reply.</summary>
    None,

    /// <summary>The parent is struggling and deserves a word and a person to turn to.</summary>
    ParentWellbeing,

    /// <summary>A baby sleeps, or is about to, in a way that is dangerous.</summary>
    UnsafeSleep,

    /// <summary>A doctor or nurse must hear of it: tonight or when they open.</summary>
    MedicalSoon,

    /// <summary>A parent or child is in danger from despair, rage, illness of mind or violence.</summary>
    ParentCrisis,

    /// <summary>Emergency help now.</summary>
    MedicalEmergency,
}
