namespace BotFramework.Builder.Dialogs;

/// <summary>A dialog that has dialogs of its own.</summary>
public abstract class DialogContainer : Dialog
{
    /// <summary>Makes a container.</summary>
    /// <param name="dialogId">Id of the dialog; the name of its type when null or blank.</param>
    protected DialogContainer(string? dialogId = null)
        : base(dialogId)
    {
    }

    /// <summary>The dialogs inside.</summary>
    public DialogSet Dialogs { get; } = new();

    /// <summary>Opens the stack inside, when this dialog is the active one.</summary>
    public abstract DialogContext CreateChildContext(DialogContext dc);

    /// <summary>The dialog inside with an id; null when there is none.</summary>
    public virtual Dialog? FindDialog(string dialogId) => Dialogs.Find(dialogId);

    /// <summary>What changes when the dialogs inside do: kept with the stack, and compared when it is taken up again.</summary>
    protected virtual string GetInternalVersion() => Dialogs.GetVersion();

    /// <summary>Whether the stack was stored by other dialogs than there are now.</summary>
    protected bool HasVersionChanged(DialogInstance instance)
    {
        ArgumentNullException.ThrowIfNull(instance);

        return instance.Version is { } stored && stored != GetInternalVersion();
    }

    /// <summary>
    /// Runs in place of the dialogs inside when they are not those that stored the stack, so that no answer reaches a question
    /// that has moved. By default this dialog begins anew. Override it to say so first; what was written is still the turn's activity.
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
