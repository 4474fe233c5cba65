namespace BotFramework.Builder.Turns;

/// <summary>What became of a commit.</summary>
public enum TurnCommitStatus
{
    /// <summary>All is stored.</summary>
    Committed,

    /// <summary>A record changed since it was read; nothing is stored, and the turn may run again.</summary>
    Conflict,

    /// <summary>The turn was committed before; nothing more is stored.</summary>
    Repeat,
}
