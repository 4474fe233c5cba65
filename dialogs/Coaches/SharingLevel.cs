namespace GentleSleepBot.Dialogs.Coaches;

/// <summary>What a parent lets their coach see.</summary>
public enum SharingLevel
{
    /// <summary>Nothing; so every talk begins.</summary>
    Nothing,

    /// <summary>What is known of child and nights, the plan, what was asked about, and whether something is worrying; none of the parent's words.</summary>
    Summary,

    /// <summary>All that was said, too.</summary>
    WholeTalk,
}
