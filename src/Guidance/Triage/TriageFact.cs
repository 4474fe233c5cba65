namespace GentleSleepBot.Guidance.Triage;

/// <summary>What a parent may be asked before an answer or a plan.</summary>
public enum TriageFact
{
    /// <summary>The child's age.</summary>
    Age,

    /// <summary>How often the child wakes at night.</summary>
    Wakings,

    /// <summary>When the night starts.</summary>
    Bedtime,

    /// <summary>When the day starts.</summary>
    WakeTime,

    /// <summary>How the child naps.</summary>
    Naps,

    /// <summary>What helps the child fall asleep.</summary>
    Settling,

    /// <summary>What the family wants most.</summary>
    Aim,

    /// <summary>How much strength the family has for a change.</summary>
    Strength,
}
