namespace GentleSleepBot.Guidance.Reading;

/// <summary>What the writer asks for.</summary>
public enum Want
{
    /// <summary>Something to do this minute or this night.</summary>
    FixForTonight,

    /// <summary>A change over days or weeks.</summary>
    ChangeOverWeeks,

    /// <summary>To hear whether it is normal, when it ends.</summary>
    Reassurance,

    /// <summary>To hear that what they do is all right.</summary>
    Permission,

    /// <summary>Help in choosing: now or later, this or that, to do it at all.</summary>
    Decision,

    /// <summary>A fact.</summary>
    Information,

    /// <summary>Others who know it; to be heard.</summary>
    Company,
}
