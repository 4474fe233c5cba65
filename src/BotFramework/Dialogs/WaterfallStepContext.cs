namespace BotFramework.Builder.Dialogs;

/// <summary>The stack as a step of a waterfall sees it.</summary>
public class WaterfallStepContext : DialogContext
{
    private readonly WaterfallDialog _parentWaterfall;
    private bool _nextCalled;

    /// <summary>Makes the context of one step.</summary>
    public WaterfallStepContext(
        WaterfallDialog parentWaterfall,
        DialogContext dc,
        object? options,
        IDictionary<string, object> values,
        int index,
        DialogReason reason,
        object? result = null)
        : base(DialogsOf(dc), dc.Context, new DialogState(dc.Stack))
    {
        _parentWaterfall = parentWaterfall;
        Parent = dc.Parent;
        Options = options!;
        Values = values;
        Index = index;
        Reason = reason;
        Result = result!;
    }

    /// <summary>Position of the step, from zero.</summary>
    public int Index { get; }

    /// <summary>What the waterfall was begun with; null when nothing, though typed as if never null for the sake of casts.</summary>
    public object Options { get; }

    /// <summary>Why the step runs.</summary>
    public DialogReason Reason { get; }

    /// <summary>
    /// What the step before led to: a prompt's answer, the text of the message, or what was given to <see cref="NextAsync"/>.
    /// Null when nothing, though typed as if never null for the sake of casts.
    /// </summary>
    public object Result { get; }

    /// <summary>What the steps keep for one another while the waterfall is open.</summary>
    public IDictionary<string, object> Values { get; }

    /// <summary>Runs the next step in this same turn; after the last the waterfall ends with the result.</summary>
    /// <param name="result">What the next step finds in its <see cref="Result"/>.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <exception cref="InvalidOperationException">It was called before in this step.</exception>
    public Task<DialogTurnResult> NextAsync(object? result = null, CancellationToken cancellationToken = default)
    {
        DialogArguments.ThrowIfCancellationToken(result);
        if (_nextCalled)
            throw new InvalidOperationException($"Step {Index} of '{_parentWaterfall.Id}' has already gone on to the next one.");

        _nextCalled = true;
        return _parentWaterfall.ResumeDialogAsync(this, DialogReason.NextCalled, result, cancellationToken);
    }

    private static DialogSet DialogsOf(DialogContext dc)
    {
        ArgumentNullException.ThrowIfNull(dc);

        return dc.Dialogs;
    }
}
