namespace BotFramework.Builder;

/// <summary>What is kept of a conversation.</summary>
public class ConversationState(IStorage storage) : BotState(storage, nameof(ConversationState))
{
    /// <inheritdoc/>
    protected override string GetStorageKey(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);

        var channel = turnContext.Activity.ChannelId ?? throw new InvalidOperationException("The activity has no channelId.");
        var conversation = turnContext.Activity.Conversation?.Id ?? throw new InvalidOperationException("The activity has no conversation.id.");
        return StateKeys.OfConversation(channel, conversation);
    }
}
