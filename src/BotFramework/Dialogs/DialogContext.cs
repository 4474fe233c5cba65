namespace BotFramework.Builder.Dialogs;

/// <summary>A dialog stack in one turn: begins, continues and ends dialogs.</summary>
public class DialogContext
{
    /// <summary>Opens a stack.</summary>
    public DialogContext(DialogSet dialogs, ITurnContext turnContext, DialogState state)
    {
        ArgumentNullException.ThrowIfNull(dialogs);
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(state);

        Dialogs = dialogs;
        Context = turnContext;
        Stack = state.DialogStack;
    }

    /// <summary>Opens a stack inside a dialog of another.</summary>
    public DialogContext(DialogSet dialogs, DialogContext parentDialogContext, DialogState state)
        : this(dialogs, ContextOf(parentDialogContext), state) => Parent = parentDialogContext;

    /// <summary>The dialogs that can be begun here, before those of the parents.</summary>
    public DialogSet Dialogs { get; }

    /// <summary>The turn.</summary>
    public ITurnContext Context { get; }

    /// <summary>The open dialogs; the active one is first.</summary>
    public List<DialogInstance> Stack { get; }

    /// <summary>The stack that holds the dialog this stack is in; null at the outside.</summary>
    public DialogContext? Parent { get; set; }

    /// <summary>The dialog on top of the stack; null when none is open.</summary>
    public DialogInstance? ActiveDialog => Stack.Count > 0 ? Stack[0] : null;

    /// <summary>The stack inside the active dialog; null when that is no container.</summary>
    public DialogContext? Child =>
        ActiveDialog is { } active && FindDialog(active.Id) is DialogContainer container ? container.CreateChildContext(this) : null;

    /// <summary>The dialog with an id, here or in the nearest parent that has it; null when none has.</summary>
    public Dialog? FindDialog(string dialogId) => Dialogs.Find(dialogId) ?? Parent?.FindDialog(dialogId);

    /// <summary>Begins a dialog on top of the active one.</summary>
    /// <param name="dialogId">Id of a dialog here or in a parent.</param>
    /// <param name="options">What the dialog is given; stored with it, so of a type that state can be stored in.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <exception cref="InvalidOperationException">There is no such dialog.</exception>
    public async Task<DialogTurnResult> BeginDialogAsync(
        string dialogId, object? options = null, CancellationToken cancellationToken = default)
    {
        var dialog = RequireDialog(dialogId);
        Stack.Insert(0, new DialogInstance { Id = dialogId });
        return await dialog.BeginDialogAsync(this, options, cancellationToken);
    }

    /// <summary>Begins a prompt.</summary>
    /// <param name="dialogId">Id of a prompt here or in a parent.</param>
    /// <param name="options">What is asked.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public async Task<DialogTurnResult> PromptAsync(
        string dialogId, PromptOptions options, CancellationToken cancellationToken = default)
    {
        DialogArguments.ThrowIfBlank(dialogId);
        ArgumentNullException.ThrowIfNull(options);

        return await BeginDialogAsync(dialogId, options, cancellationToken);
    }

    /// <summary>Hands this turn's activity to the active dialog.</summary>
    /// <returns>With <see cref="DialogTurnStatus.Empty"/> when no dialog is open.</returns>
    /// <exception cref="InvalidOperationException">The active dialog is no longer in the set.</exception>
    public async Task<DialogTurnResult> ContinueDialogAsync(CancellationToken cancellationToken = default) =>
        ActiveDialog is { } active
            ? await RequireDialog(active.Id).ContinueDialogAsync(this, cancellationToken)
            : new DialogTurnResult(DialogTurnStatus.Empty);

    /// <summary>Ends the active dialog and gives its result to the one below.</summary>
    /// <returns>What the one below made of it; with <see cref="DialogTurnStatus.Complete"/> and the result when there is none.</returns>
    public async Task<DialogTurnResult> EndDialogAsync(object? result = null, CancellationToken cancellationToken = default)
    {
        DialogArguments.ThrowIfCancellationToken(result);

        await PopAsync(DialogReason.EndCalled, cancellationToken);
        return ActiveDialog is { } resumed
            ? await RequireDialog(resumed.Id).ResumeDialogAsync(this, DialogReason.EndCalled, result, cancellationToken)
            : new DialogTurnResult(DialogTurnStatus.Complete, result);
    }

    /// <summary>Cancels every dialog of this stack.</summary>
    /// <returns>With <see cref="DialogTurnStatus.Empty"/> when no dialog was open.</returns>
    public Task<DialogTurnResult> CancelAllDialogsAsync(CancellationToken cancellationToken = default) =>
        CancelAllDialogsAsync(cancelParents: false, cancellationToken);

    /// <summary>Cancels every dialog of this stack, and of its parents when asked to.</summary>
    /// <param name="cancelParents">Whether the parents' stacks are cancelled too.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>With <see cref="DialogTurnStatus.Empty"/> when no dialog was open.</returns>
    public async Task<DialogTurnResult> CancelAllDialogsAsync(bool cancelParents, CancellationToken cancellationToken = default)
    {
        var status = DialogTurnStatus.Empty;
        for (var dc = this; dc is not null; dc = cancelParents ? dc.Parent : null)
        {
            while (dc.ActiveDialog is not null)
            {
                status = DialogTurnStatus.Cancelled;
                await dc.PopAsync(DialogReason.CancelCalled, cancellationToken);
            }
        }

        return new DialogTurnResult(status);
    }

    /// <summary>Ends the active dialog and begins another in its place; the one below is not told.</summary>
    /// <exception cref="InvalidOperationException">There is no such dialog; the active one stays.</exception>
    public async Task<DialogTurnResult> ReplaceDialogAsync(
        string dialogId, object? options = null, CancellationToken cancellationToken = default)
    {
        DialogArguments.ThrowIfCancellationToken(options);
        RequireDialog(dialogId);

        await PopAsync(DialogReason.ReplaceCalled, cancellationToken);
        return await BeginDialogAsync(dialogId, options, cancellationToken);
    }

    /// <summary>Has the active dialog ask again, as after an interruption. Without one nothing happens.</summary>
    /// <exception cref="InvalidOperationException">The active dialog is no longer in the set.</exception>
    public async Task RepromptDialogAsync(CancellationToken cancellationToken = default)
    {
        if (ActiveDialog is { } active)
            await RequireDialog(active.Id).RepromptDialogAsync(Context, active, cancellationToken);
    }

    private static ITurnContext ContextOf(DialogContext dc)
    {
        ArgumentNullException.ThrowIfNull(dc);

        return dc.Context;
    }

    private Dialog RequireDialog(string dialogId)
    {
        DialogArguments.ThrowIfBlank(dialogId);

        return FindDialog(dialogId)
            ?? throw new InvalidOperationException($"No dialog with the id '{dialogId}' is in the set or in a parent's.");
    }

    private async Task PopAsync(DialogReason reason, CancellationToken cancellationToken)
    {
        if (ActiveDialog is not { } ended)
            return;

        // A stored dialog that the bot no longer has must still be able to leave.
        if (FindDialog(ended.Id) is { } dialog)
            await dialog.EndDialogAsync(Context, ended, reason, cancellationToken);

        Stack.Remove(ended);
    }
}
