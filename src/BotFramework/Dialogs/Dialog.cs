namespace BotFramework.Builder.Dialogs;

/// <summary>A part of a conversation with a beginning and an end. One object serves every conversation at once.</summary>
public abstract class Dialog
{
    /// <summary>What a dialog returns that awaits an answer.</summary>
    public static readonly DialogTurnResult EndOfTurn = new(DialogTurnStatus.Waiting);

    private string? _id;

    /// <summary>Makes a dialog.</summary>
    /// <param name="dialogId">Id of the dialog; the name of its type when null or blank.</param>
    protected Dialog(string? dialogId = null) => _id = dialogId;

    /// <summary>Id of the dialog in its set.</summary>
    public string Id
    {
        get => string.IsNullOrWhiteSpace(_id) ? GetType().Name : _id;
        set => _id = value;
    }

    /// <summary>Begins the dialog, which is now on top of the stack.</summary>
    /// <param name="dc">The stack.</param>
    /// <param name="options">What the caller passes in.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public abstract Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object? options = null, CancellationToken cancellationToken = default);

    /// <summary>Hands a new activity to the dialog, which is on top of the stack. By default the dialog ends.</summary>
    public virtual Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);

        return dc.EndDialogAsync(null, cancellationToken);
    }

    /// <summary>Tells the dialog that one it began has ended. By default the dialog ends too, with the same result.</summary>
    public virtual Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);

        return dc.EndDialogAsync(result, cancellationToken);
    }

    /// <summary>Asks again what the dialog awaits. By default it asks nothing.</summary>
    public virtual Task RepromptDialogAsync(
        ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) => Task.CompletedTask;

    /// <summary>Tells the dialog that it is about to leave the stack, and why. By default it does nothing.</summary>
    public virtual Task EndDialogAsync(
        ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default) =>
        Task.CompletedTask;

    /// <summary>What changes when the dialog does: its id by default.</summary>
    public virtual string GetVersion() => Id;

    /// <summary>
    /// Runs in place of a waterfall's next step, or of the dialogs inside a component, when they are not those that stored the stack,
    /// so that no answer reaches a question that has moved. By default the dialog begins anew.
    /// Override it to say so first; what was written is still the turn's activity.
    /// </summary>
    /// <param name="dc">The stack this dialog is the active one of.</param>
    /// <param name="options">What this dialog was begun with.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    protected virtual Task<DialogTurnResult> OnVersionChangedAsync(
        DialogContext dc, object? options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);

        return dc.ReplaceDialogAsync(dc.ActiveDialog?.Id ?? Id, options, cancellationToken);
    }
}
