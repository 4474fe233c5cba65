namespace BotFramework.Builder.Dialogs;

/// <summary>A dialog made of other dialogs, with a stack of its own: to the outside it is one dialog.</summary>
public class ComponentDialog : DialogContainer
{
    private const string InnerStateKey = "dialogs";
    private const string OptionsKey = "options";

    /// <summary>Makes a component.</summary>
    /// <param name="dialogId">Id of the dialog; the name of its type when null or blank.</param>
    public ComponentDialog(string? dialogId = null)
        : base(dialogId)
    {
    }

    /// <summary>Id of the dialog inside that is begun first: the first added, unless set.</summary>
    public string? InitialDialogId { get; set; }

    /// <summary>Adds a dialog inside.</summary>
    /// <returns>This component.</returns>
    public ComponentDialog AddDialog(Dialog dialog)
    {
        ArgumentNullException.ThrowIfNull(dialog);

        Dialogs.Add(dialog);
        InitialDialogId ??= dialog.Id;
        return this;
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        DialogArguments.ThrowIfCancellationToken(options);

        var instance = InstanceOf(dc);
        instance.Version = GetInternalVersion();
        if (options is not null)
            instance.State[OptionsKey] = options;

        var turn = await OnBeginDialogAsync(CreateChildContext(dc), options, cancellationToken);
        return await WaitOrEndAsync(dc, turn, cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var instance = InstanceOf(dc);
        if (HasVersionChanged(instance))
            return await OnVersionChangedAsync(dc, instance.State.GetOptional<object>(OptionsKey), cancellationToken);

        var turn = await OnContinueDialogAsync(CreateChildContext(dc), cancellationToken);
        return await WaitOrEndAsync(dc, turn, cancellationToken);
    }

    /// <summary>Asks again what the dialog inside awaits: something was put on top of this component, and has ended.</summary>
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default)
    {
        DialogArguments.ThrowIfCancellationToken(result);

        var instance = InstanceOf(dc);
        await RepromptDialogAsync(dc.Context, instance, cancellationToken);
        return EndOfTurn;
    }

    /// <summary>Has the dialog inside ask again; not when it is from another version, as its next turn begins anew.</summary>
    public override async Task RepromptDialogAsync(
        ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        if (HasVersionChanged(instance))
            return;

        await InnerContext(turnContext, instance).RepromptDialogAsync(cancellationToken);
        await OnRepromptDialogAsync(turnContext, instance, cancellationToken);
    }

    /// <summary>Cancels the dialogs inside when this component is cancelled.</summary>
    public override async Task EndDialogAsync(
        ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(instance);

        if (reason is DialogReason.CancelCalled)
            await InnerContext(turnContext, instance).CancelAllDialogsAsync(cancellationToken);

        await OnEndDialogAsync(turnContext, instance, reason, cancellationToken);
    }

    /// <inheritdoc/>
    public override DialogContext CreateChildContext(DialogContext dc) => new(Dialogs, dc, InnerState(InstanceOf(dc)));

    /// <summary>Begins the dialog inside that comes first.</summary>
    protected virtual Task<DialogTurnResult> OnBeginDialogAsync(
        DialogContext innerDc, object? options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(innerDc);

        return innerDc.BeginDialogAsync(
            InitialDialogId ?? throw new InvalidOperationException($"The component '{Id}' has no dialog to begin."),
            options,
            cancellationToken);
    }

    /// <summary>Continues the dialog inside: the place to catch words such as <c>help</c> or <c>cancel</c>.</summary>
    protected virtual Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(innerDc);

        return innerDc.ContinueDialogAsync(cancellationToken);
    }

    /// <summary>Runs when the component is about to leave the stack. By default it does nothing.</summary>
    protected virtual Task OnEndDialogAsync(
        ITurnContext context, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default) =>
        Task.CompletedTask;

    /// <summary>Runs after the dialog inside has asked again. By default it does nothing.</summary>
    protected virtual Task OnRepromptDialogAsync(
        ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) => Task.CompletedTask;

    /// <summary>Ends the component with what the last dialog inside ended with.</summary>
    protected virtual Task<DialogTurnResult> EndComponentAsync(
        DialogContext outerDc, object? result, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(outerDc);

        return outerDc.EndDialogAsync(result, cancellationToken);
    }

    private static DialogInstance InstanceOf(DialogContext dc)
    {
        ArgumentNullException.ThrowIfNull(dc);

        return dc.ActiveDialog ?? throw new InvalidOperationException("The component is not on the stack.");
    }

    private static DialogState InnerState(DialogInstance instance)
    {
        if (instance.State.GetOptional<DialogState>(InnerStateKey) is { } stored)
            return stored;

        var state = new DialogState();
        instance.State[InnerStateKey] = state;
        return state;
    }

    private async Task<DialogTurnResult> WaitOrEndAsync(DialogContext dc, DialogTurnResult turn, CancellationToken cancellationToken) =>
        turn.Status is DialogTurnStatus.Waiting ? EndOfTurn : await EndComponentAsync(dc, turn.Result, cancellationToken);

    private DialogContext InnerContext(ITurnContext turnContext, DialogInstance instance) =>
        new(Dialogs, turnContext, InnerState(instance));
}
