using BotFramework.Schema;

namespace BotFramework.Builder.Turns;

/// <summary>How a conversation is named across channels.</summary>
public static class ConversationKey
{
    /// <summary>The name of a channel's conversation.</summary>
    public static string Of(string channelId, string conversationId) => $"{channelId}/{conversationId}";

    /// <summary>The name of an activity's conversation.</summary>
    /// <exception cref="InvalidOperationException">The activity names no channel or no conversation.</exception>
    public static string Of(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);

        return Of(
            activity.ChannelId ?? throw new InvalidOperationException("The activity has no channelId."),
            activity.Conversation?.Id ?? throw new InvalidOperationException("The activity has no conversation.id."));
    }
}
