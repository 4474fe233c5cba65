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

    /// <summary>Whether the stack inside was stored by other dialogs than there are now.</summary>
    protected bool HasVersionChanged(DialogInstance instance)
    {
        ArgumentNullException.ThrowIfNull(instance);

        return instance.IsOfAnotherVersionThan(GetInternalVersion());
    }
}
