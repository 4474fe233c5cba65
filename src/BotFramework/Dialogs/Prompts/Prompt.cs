using BotFramework.Builder.Dialogs.Choices;
using BotFramework.Schema;

namespace BotFramework.Builder.Dialogs;

/// <summary>A dialog that asks one thing, until the answer will do, and ends with it.</summary>
/// <typeparam name="T">Kind of the answer.</typeparam>
public abstract class Prompt<T> : Dialog
{
    private readonly PromptValidator<T>? _validator;

    /// <summary>Makes a prompt.</summary>
    /// <param name="dialogId">Id of the dialog; never blank.</param>
    /// <param name="validator">Says whether an answer will do; any that is understood does when null.</param>
    protected Prompt(string dialogId, PromptValidator<T>? validator = null)
        : base(dialogId)
    {
        DialogArguments.ThrowIfBlank(dialogId);

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

    /// <summary>Reads an answer: ends with it, or asks again. Anything but a message leaves the question open.</summary>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (dc.Context.Activity.Type != ActivityTypes.Message)
            return EndOfTurn;

        var prompt = PromptState.Of(dc);
        prompt.CountAttempt();
        var recognized = await OnRecognizeAsync(dc.Context, prompt.Values, prompt.Options, cancellationToken);
        var accepted = _validator is null
            ? recognized.Succeeded
            : await _validator(new(dc.Context, recognized, prompt.Values, prompt.Options), cancellationToken);

        if (accepted)
            return await dc.EndDialogAsync(recognized.Value, cancellationToken);

        if (!dc.Context.Responded)
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
        return OnPromptAsync(turnContext, prompt.Values, prompt.Options, isRetry: false, cancellationToken);
    }

    /// <summary>Sends the question.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="state">What the validator keeps.</param>
    /// <param name="options">What is asked.</param>
    /// <param name="isRetry">Whether an answer was not understood, or would not do.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    protected abstract Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken = default);

    /// <summary>Reads the answer in this turn's message.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="state">What the validator keeps.</param>
    /// <param name="options">What was asked.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    protected abstract Task<PromptRecognizerResult<T>> OnRecognizeAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        CancellationToken cancellationToken = default);

    /// <summary>Adds choices to a question, which itself stays as it is.</summary>
    /// <param name="prompt">The question; the choices stand alone when null.</param>
    /// <param name="channelId">Channel they are shown in.</param>
    /// <param name="choices">What there is to choose from.</param>
    /// <param name="style">How they are shown.</param>
    /// <param name="options">How a sentence or a list is written.</param>
    /// <param name="conversationType">Kind of conversation, where the channel has several.</param>
    /// <param name="toList">Ids of those who see suggested actions; all when null.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    protected virtual IMessageActivity AppendChoices(
        IMessageActivity? prompt,
        string? channelId,
        IList<Choice> choices,
        ListStyle style,
        ChoiceFactoryOptions? options = null,
        string? conversationType = null,
        IList<string>? toList = null,
        CancellationToken cancellationToken = default)
    {
        var text = prompt?.Text ?? string.Empty;
        var offer = style switch
        {
            ListStyle.None => MessageFactory.Text(text, null, InputHints.ExpectingInput),
            ListStyle.Inline => ChoiceFactory.Inline(choices, text, null, options),
            ListStyle.List => ChoiceFactory.List(choices, text, null, options),
            ListStyle.SuggestedAction => ChoiceFactory.SuggestedAction(choices, text, null, toList),
            ListStyle.HeroCard => ChoiceFactory.HeroCard(choices, text),
            _ => ChoiceFactory.ForChannel(channelId, choices, text, null, options, conversationType, toList),
        };
        return PromptMessage.Join(prompt, offer);
    }

    /// <summary>Sends the question, or the one for another try.</summary>
    private protected static Task AskAsync(
        ITurnContext turnContext, PromptOptions options, bool isRetry, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);

        return PromptMessage.Of(options, isRetry) is { } question
            ? turnContext.SendActivityAsync(PromptMessage.Copy(question), cancellationToken)
            : Task.CompletedTask;
    }

    /// <summary>Sends the question, or the one for another try, with choices.</summary>
    private protected Task AskAsync(
        ITurnContext turnContext,
        PromptOptions options,
        bool isRetry,
        IList<Choice> choices,
        ListStyle style,
        ChoiceFactoryOptions? choiceOptions,
        CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        var conversationType = activity.Conversation?.ConversationType;
        IList<string>? toList = conversationType is not null && activity.From?.Id is { } user ? [user] : null;
        var question = AppendChoices(
            PromptMessage.Of(options, isRetry),
            Channel.GetChannelId(turnContext),
            choices,
            options.Style ?? style,
            choiceOptions,
            conversationType,
            toList,
            cancellationToken);
        return turnContext.SendActivityAsync(question, cancellationToken);
    }
}
