namespace GentleSleepBot.Guidance.Reading;

/// <summary>The kinds of fact that can be asked for, changed or put right.</summary>
public enum FactKind
{
    /// <summary>Age from birth.</summary>
    Age,

    /// <summary>Age from the due date.</summary>
    CorrectedAge,

    /// <summary>Which child is meant.</summary>
    Child,

    /// <summary>The word used for the child.</summary>
    Pronoun,

    /// <summary>Who is writing.</summary>
    Writer,

    /// <summary>Where the child sleeps.</summary>
    Place,

    /// <summary>What helps the child fall asleep.</summary>
    Settling,

    /// <summary>How the child is fed.</summary>
    Feeding,

    /// <summary>Night wakings.</summary>
    Wakings,

    /// <summary>Naps.</summary>
    Naps,

    /// <summary>When the night starts.</summary>
    Bedtime,

    /// <summary>When the day starts.</summary>
    WakeTime,

    /// <summary>Where the writer stands on leaving a child to cry.</summary>
    CryItOut,
}
