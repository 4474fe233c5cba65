using BotFramework.Schema;

namespace BotFramework.Builder.Dialogs;

/// <summary>The message a prompt sends. Always a copy: sending fills in addresses, which have no place in stored options.</summary>
internal static class PromptMessage
{
    /// <summary>The question, or the one for another try when there is one.</summary>
    public static Activity? Of(PromptOptions options, bool isRetry) =>
        isRetry && options.RetryPrompt is { } retry ? retry : options.Prompt;

    /// <summary>The same message, to be sent.</summary>
    public static Activity Copy(IMessageActivity message) => ((Activity)message).Copy();

    /// <summary>A question with the text, buttons and cards of an offer.</summary>
    public static IMessageActivity Join(IMessageActivity? question, IMessageActivity offer)
    {
        if (question is null)
            return offer;

        var joined = Copy(question);
        joined.Text = offer.Text;
        if (offer.SuggestedActions is { Actions.Count: > 0 })
            joined.SuggestedActions = offer.SuggestedActions;

        if (offer.Attachments is { Count: > 0 } cards)
            joined.Attachments = [.. joined.Attachments ?? [], .. cards];

        return joined;
    }
}
