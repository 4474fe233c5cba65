namespace BotFramework.Builder.Dialogs;

/// <summary>Why a method of a dialog runs.</summary>
public enum DialogReason
{
    /// <summary>The dialog was begun.</summary>
    BeginCalled,

    /// <summary>The dialog was continued by a new activity.</summary>
    ContinueCalled,

    /// <summary>The dialog ended, or one that it began did.</summary>
    EndCalled,

    /// <summary>The dialog made room for another.</summary>
    ReplaceCalled,

    /// <summary>The dialog was cancelled.</summary>
    CancelCalled,

    /// <summary>A step asked for the next one.</summary>
    NextCalled,
}
