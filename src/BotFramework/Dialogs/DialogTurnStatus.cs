namespace BotFramework.Builder.Dialogs;

/// <summary>How a dialog stack stands after a turn.</summary>
public enum DialogTurnStatus
{
    /// <summary>There is nothing on the stack.</summary>
    Empty,

    /// <summary>The dialog on top awaits an answer.</summary>
    Waiting,

    /// <summary>The last dialog ended, perhaps with a result.</summary>
    Complete,

    /// <summary>All dialogs were cancelled.</summary>
    Cancelled,
}
