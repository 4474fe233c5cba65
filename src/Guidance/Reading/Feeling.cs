namespace GentleSleepBot.Guidance.Reading;

/// <summary>How the writer feels.</summary>
public enum Feeling
{
    /// <summary>Tired, worn out.</summary>
    Tired,

    /// <summary>At the end of their strength.</summary>
    Desperate,

    /// <summary>Guilty, ashamed, a bad parent.</summary>
    Guilty,

    /// <summary>Worried, afraid.</summary>
    Anxious,

    /// <summary>Angry, resentful, frustrated.</summary>
    Angry,

    /// <summary>Sad, low, in tears.</summary>
    Sad,

    /// <summary>Alone with it.</summary>
    Lonely,

    /// <summary>Too much at once.</summary>
    Overwhelmed,

    /// <summary>Unsure what is right.</summary>
    Confused,

    /// <summary>Glad, relieved, thankful for the child.</summary>
    Glad,
}
