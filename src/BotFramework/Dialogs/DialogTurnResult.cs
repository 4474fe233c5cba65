namespace BotFramework.Builder.Dialogs;

/// <summary>What came of a call to a dialog.</summary>
public class DialogTurnResult(DialogTurnStatus status, object? result = null)
{
    /// <summary>How the stack stands.</summary>
    public DialogTurnStatus Status { get; } = status;

    /// <summary>
    /// What the dialog ended with, when <see cref="Status"/> is <see cref="DialogTurnStatus.Complete"/>.
    /// Null when it ended with nothing; typed as if never null, so that it can be cast as users of the SDK do.
    /// </summary>
    public object Result { get; } = result!;
}
