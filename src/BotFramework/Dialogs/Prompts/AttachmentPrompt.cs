using BotFramework.Schema;

namespace BotFramework.Builder.Dialogs;

/// <summary>Asks for files and ends with them.</summary>
public class AttachmentPrompt : Prompt<IList<Attachment>>
{
    /// <summary>Makes a prompt.</summary>
    /// <param name="dialogId">Id of the dialog; never blank.</param>
    /// <param name="validator">Says whether an answer will do; any with an attachment does when null.</param>
    public AttachmentPrompt(string dialogId, PromptValidator<IList<Attachment>>? validator = null)
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
    protected override Task<PromptRecognizerResult<IList<Attachment>>> OnRecognizeAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);

        return Task.FromResult(turnContext.Activity.Attachments is { Count: > 0 } attachments
            ? new PromptRecognizerResult<IList<Attachment>> { Succeeded = true, Value = attachments }
            : new PromptRecognizerResult<IList<Attachment>>());
    }
}
