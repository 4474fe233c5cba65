using System.Globalization;
using BotFramework.Schema;

namespace BotFramework.Builder.Dialogs;

/// <summary>A dialog of steps that run one after another, most of them asking something.</summary>
public class WaterfallDialog : Dialog
{
    private const string OptionsKey = "options";
    private const string ValuesKey = "values";
    private const string StepIndexKey = "stepIndex";

    private readonly List<WaterfallStep> _steps;

    /// <summary>Makes a waterfall.</summary>
    /// <param name="dialogId">Id of the dialog; the name of its type when null or blank.</param>
    /// <param name="actions">Its steps; none when null.</param>
    public WaterfallDialog(string? dialogId, IEnumerable<WaterfallStep>? actions = null)
        : base(dialogId) => _steps = [.. actions ?? []];

    /// <summary>Adds a step at the end.</summary>
    /// <returns>This waterfall.</returns>
    public WaterfallDialog AddStep(WaterfallStep step)
    {
        ArgumentNullException.ThrowIfNull(step);

        _steps.Add(step);
        return this;
    }

    /// <summary>What changes when the number of steps does.</summary>
    public override string GetVersion() => string.Create(CultureInfo.InvariantCulture, $"{Id}:{_steps.Count}");

    /// <inheritdoc/>
    public override Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        DialogArguments.ThrowIfCancellationToken(options);

        var instance = InstanceOf(dc);
        instance.Version = GetVersion();
        instance.State[ValuesKey] = new Dictionary<string, object>();
        if (options is not null)
            instance.State[OptionsKey] = options;

        return RunStepAsync(dc, 0, DialogReason.BeginCalled, null, cancellationToken);
    }

    /// <summary>Runs the next step with the text of a message as its result; anything but a message leaves the waterfall waiting.</summary>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);

        return dc.Context.Activity.Type == ActivityTypes.Message
            ? await ResumeDialogAsync(dc, DialogReason.ContinueCalled, dc.Context.Activity.Text, cancellationToken)
            : EndOfTurn;
    }

    /// <summary>Runs the next step with the result of what the last one began.</summary>
    public override Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default)
    {
        var instance = InstanceOf(dc);
        if (instance.IsOfAnotherVersionThan(GetVersion()))
            return OnVersionChangedAsync(dc, instance.State.GetOptional<object>(OptionsKey), cancellationToken);

        var next = instance.State.GetNumber(StepIndexKey, absent: -1) + 1;
        return RunStepAsync(dc, next, reason, result, cancellationToken);
    }

    /// <summary>Runs one step. Override it to see each of them pass.</summary>
    protected virtual async Task<DialogTurnResult> OnStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stepContext);

        return await _steps[stepContext.Index](stepContext, cancellationToken);
    }

    /// <summary>Runs the step at a position; past the last the waterfall ends with the result.</summary>
    protected async Task<DialogTurnResult> RunStepAsync(
        DialogContext dc, int index, DialogReason reason, object? result, CancellationToken cancellationToken)
    {
        var state = InstanceOf(dc).State;
        if (index >= _steps.Count)
            return await dc.EndDialogAsync(result, cancellationToken);

        state[StepIndexKey] = index;
        var step = new WaterfallStepContext(
            this, dc, state.GetOptional<object>(OptionsKey), ValuesOf(state), index, reason, result);
        return await OnStepAsync(step, cancellationToken);
    }

    private static DialogInstance InstanceOf(DialogContext dc)
    {
        ArgumentNullException.ThrowIfNull(dc);

        return dc.ActiveDialog ?? throw new InvalidOperationException("The waterfall is not on the stack.");
    }

    private static IDictionary<string, object> ValuesOf(IDictionary<string, object> state)
    {
        if (state.GetOptional<IDictionary<string, object>>(ValuesKey) is { } stored)
            return stored;

        var values = new Dictionary<string, object>();
        state[ValuesKey] = values;
        return values;
    }
}
