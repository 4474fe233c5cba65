using BotFramework.Schema;

namespace BotFramework.Builder.Dialogs;

/// <summary>A dialog that awaits an activity of any type, an event for instance, which its validator accepts.</summary>
public abstract class ActivityPrompt : Dialog
{
    private readonly PromptValidator<Activity> _validator;

    /// <summary>Makes a prompt.</summary>
    /// <param name="dialogId">Id of the dialog; never blank.</param>
    /// <param name="validator">Says whether an activity is the one awaited.</param>
    protected ActivityPrompt(string dialogId, PromptValidator<Activity> validator)
        : base(dialogId)
    {
        DialogArguments.ThrowIfBlank(dialogId);
        ArgumentNullException.ThrowIfNull(validator);

        _validator = validator;
    }

    /// <summary>Asks.</summary>
    /// <param name="dc">The stack.</param>
    /// <param name="options">The <see cref="PromptOptions"/>.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);

        var prompt = PromptState.Begin(dc, options);
        await OnPromptAsync(dc.Context, prompt.Values, prompt.Options, isRetry: false, cancellationToken);
        return EndOfTurn;
    }

    /// <summary>Looks at the activity: ends with it, or asks again when it was a message.</summary>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);

        var prompt = PromptState.Of(dc);
        prompt.CountAttempt();
        var recognized = await OnRecognizeAsync(dc.Context, prompt.Values, prompt.Options, cancellationToken);
        if (await _validator(new(dc.Context, recognized, prompt.Values, prompt.Options), cancellationToken))
            return await dc.EndDialogAsync(recognized.Value, cancellationToken);

        if (dc.Context.Activity.Type == ActivityTypes.Message && !dc.Context.Responded)
            await OnPromptAsync(dc.Context, prompt.Values, prompt.Options, isRetry: true, cancellationToken);

        return EndOfTurn;
    }

    /// <summary>Asks again: something was put on top of the question, and has ended.</summary>
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);

        await dc.RepromptDialogAsync(cancellationToken);
        return EndOfTurn;
    }

    /// <inheritdoc/>
    public override Task RepromptDialogAsync(
        ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        var prompt = PromptState.Of(instance);
        return OnPromptAsync(turnContext, prompt.Values, prompt.Options, cancellationToken);
    }

    /// <summary>Sends the question.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="state">What the validator keeps.</param>
    /// <param name="options">What is asked.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    protected virtual Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        CancellationToken cancellationToken = default) =>
        OnPromptAsync(turnContext, state, options, isRetry: false, cancellationToken);

    /// <summary>Sends the question, or the one for another try.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="state">What the validator keeps.</param>
    /// <param name="options">What is asked.</param>
    /// <param name="isRetry">Whether an activity was not the one awaited.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    protected virtual async Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);

        if (PromptMessage.Of(options, isRetry) is { } question)
            await turnContext.SendActivityAsync(PromptMessage.Copy(question), cancellationToken);
    }

    /// <summary>Takes the activity as it is.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="state">What the validator keeps.</param>
    /// <param name="options">What was asked.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    protected virtual Task<PromptRecognizerResult<Activity>> OnRecognizeAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);

        return Task.FromResult(new PromptRecognizerResult<Activity> { Succeeded = true, Value = turnContext.Activity });
    }
}
