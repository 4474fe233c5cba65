namespace BotFramework.Builder.Dialogs;

/// <summary>Running a dialog as the whole of a bot.</summary>
public static class DialogExtensions
{
    /// <summary>Continues the dialog where it stands in this turn's conversation, or begins it.</summary>
    /// <remarks>A stack that was stored by another root dialog is dropped, so that renaming the root leaves nobody stuck.</remarks>
    /// <param name="dialog">The dialog.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="accessor">Where the stack is kept. The caller saves the state.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>What came of the turn.</returns>
    public static async Task<DialogTurnResult> RunAsync(
        this Dialog dialog,
        ITurnContext turnContext,
        IStatePropertyAccessor<DialogState> accessor,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        ArgumentNullException.ThrowIfNull(accessor);

        var dc = await new DialogSet(accessor).Add(dialog).CreateContextAsync(turnContext, cancellationToken);
        if (dc.Stack.Exists(instance => instance.Id != dialog.Id))
            dc.Stack.Clear();

        var turn = await dc.ContinueDialogAsync(cancellationToken);
        return turn.Status is DialogTurnStatus.Empty
            ? await dc.BeginDialogAsync(dialog.Id, null, cancellationToken)
            : turn;
    }
}
