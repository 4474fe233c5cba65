using BotFramework.Schema;

namespace BotFramework.Builder;

/// <summary>A bot with a method for each kind of activity.</summary>
public partial class ActivityHandler : IBot
{
    /// <summary>Passes the activity to the method of its type.</summary>
    /// <exception cref="ArgumentException">The activity has no type.</exception>
    public virtual async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);

        switch (turnContext.Activity.Type)
        {
            case null:
                throw new ArgumentException("The activity has no type.", nameof(turnContext));
            case ActivityTypes.Message:
                await OnMessageActivityAsync(View<IMessageActivity>(turnContext), cancellationToken);
                break;
            case ActivityTypes.MessageUpdate:
                await OnMessageUpdateActivityAsync(View<IMessageUpdateActivity>(turnContext), cancellationToken);
                break;
            case ActivityTypes.MessageDelete:
                await OnMessageDeleteActivityAsync(View<IMessageDeleteActivity>(turnContext), cancellationToken);
                break;
            case ActivityTypes.ConversationUpdate:
                await OnConversationUpdateActivityAsync(View<IConversationUpdateActivity>(turnContext), cancellationToken);
                break;
            case ActivityTypes.MessageReaction:
                await OnMessageReactionActivityAsync(View<IMessageReactionActivity>(turnContext), cancellationToken);
                break;
            case ActivityTypes.Event:
                await OnEventActivityAsync(View<IEventActivity>(turnContext), cancellationToken);
                break;
            case ActivityTypes.Invoke:
                await AnswerInvokeAsync(turnContext, cancellationToken);
                break;
            case ActivityTypes.EndOfConversation:
                await OnEndOfConversationActivityAsync(View<IEndOfConversationActivity>(turnContext), cancellationToken);
                break;
            case ActivityTypes.Typing:
                await OnTypingActivityAsync(View<ITypingActivity>(turnContext), cancellationToken);
                break;
            case ActivityTypes.InstallationUpdate:
                await OnInstallationUpdateActivityAsync(View<IInstallationUpdateActivity>(turnContext), cancellationToken);
                break;
            default:
                await OnUnrecognizedActivityTypeAsync(turnContext, cancellationToken);
                break;
        }
    }

    /// <summary>Handles a message. Does nothing by default.</summary>
    protected virtual Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Handles an edit. Does nothing by default.</summary>
    protected virtual Task OnMessageUpdateActivityAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Handles a message taken back. Does nothing by default.</summary>
    protected virtual Task OnMessageDeleteActivityAsync(ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Handles the end of the conversation. Does nothing by default.</summary>
    protected virtual Task OnEndOfConversationActivityAsync(ITurnContext<IEndOfConversationActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Handles a typing sign. Does nothing by default.</summary>
    protected virtual Task OnTypingActivityAsync(ITurnContext<ITypingActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Handles an activity of a type without a method. Does nothing by default.</summary>
    protected virtual Task OnUnrecognizedActivityTypeAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    private static DelegatingTurnContext<T> View<T>(ITurnContext turnContext)
        where T : IActivity => new(turnContext);
}
