namespace BotFramework.Builder.Turns;

/// <summary>How a turn ended.</summary>
public enum TurnOutcomeKind
{
    /// <summary>It ran and is stored.</summary>
    Committed,

    /// <summary>It had run before; nothing ran, and the replies are those of then.</summary>
    Repeat,

    /// <summary>The store is away; the replies could not wait and went out at once, and nothing is stored.</summary>
    Uncommitted,
}
