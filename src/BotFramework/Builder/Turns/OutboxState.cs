namespace BotFramework.Builder.Turns;

/// <summary>Where a reply stands on its way.</summary>
public enum OutboxState
{
    /// <summary>To be tried again.</summary>
    Waiting = 0,

    /// <summary>Given up, and kept for inspection.</summary>
    Dead = 1,

    /// <summary>Delivered.</summary>
    Delivered = 2,
}
