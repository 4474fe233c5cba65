using BotFramework.Schema;

namespace BotFramework.Builder;

/// <summary>Keys under which state is kept, and by which the data of one person is found.</summary>
public static class StateKeys
{
    /// <summary>The key of a conversation's state.</summary>
    public static string OfConversation(string channelId, string conversationId) => $"{channelId}/conversations/{conversationId}";

    /// <summary>The key of a person's state across the conversations of a channel.</summary>
    public static string OfUser(string channelId, string userId) => $"{channelId}/users/{userId}";

    /// <summary>The key of the person whose data a turn holds: channel and sender; in a group, and where nobody is named, the conversation.</summary>
    public static string OfParent(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);

        return activity.IsInGroup() || activity.From?.Id is not { } user
            ? OfGroup(activity.ChannelId ?? "", activity.Conversation?.Id ?? "")
            : OfUser(activity.ChannelId ?? "", user);
    }

    /// <summary>The same where nobody is told from the others in a conversation.</summary>
    public static string OfGroup(string channelId, string conversationId) => $"{channelId}/groups/{conversationId}";

    /// <summary>The keys that nearly every turn reads: of its conversation and of its sender.</summary>
    internal static IReadOnlyList<string> OfTurn(Activity activity)
    {
        var conversation = OfConversation(activity.ChannelId ?? "", activity.Conversation?.Id ?? "");
        return activity.From?.Id is { } user ? [conversation, OfUser(activity.ChannelId ?? "", user)] : [conversation];
    }
}
