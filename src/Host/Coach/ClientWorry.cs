namespace GentleSleepBot.Host.Coach;

/// <summary>How much a client's talk needs a person, the most first.</summary>
internal enum ClientWorry
{
    /// <summary>Danger was answered, and nobody has said that help was reached.</summary>
    Danger,

    /// <summary>Danger or distress was answered in the last visit.</summary>
    Scare,

    /// <summary>The parent is at the end of their strength.</summary>
    Strength,

    /// <summary>An answer of the coach is late.</summary>
    Late,

    /// <summary>An answer of the coach is waited for.</summary>
    Waiting,

    /// <summary>Nothing that is known.</summary>
    None,
}
