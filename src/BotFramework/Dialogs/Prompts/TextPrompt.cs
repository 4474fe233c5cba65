namespace BotFramework.Builder.Dialogs;

/// <summary>Asks for words and ends with them as written.</summary>
public class TextPrompt : Prompt<string>
{
    /// <summary>Makes a prompt.</summary>
    /// <param name="dialogId">Id of the dialog; never blank.</param>
    /// <param name="validator">Says whether an answer will do; any but an empty one does when null.</param>
    public TextPrompt(string dialogId, PromptValidator<string>? validator = null)
        : base(dialogId, validator)
    {
    }

    /// <inheritdoc/>
    protected override Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken = default) => AskAsync(turnContext, options, isRetry, cancellationToken);

    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<string>> OnRecognizeAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);

        return Task.FromResult(turnContext.Activity.Text is { Length: > 0 } text
            ? new PromptRecognizerResult<string> { Succeeded = true, Value = text }
            : new PromptRecognizerResult<string>());
    }
}
