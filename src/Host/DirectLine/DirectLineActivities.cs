using BotFramework.Connector;
using BotFramework.Schema;

namespace GentleSleepBot.Host.DirectLine;

/// <summary>What the channel, and not the client, says about an activity.</summary>
internal static class DirectLineActivities
{
    private const string BotId = "gentle-sleep-bot";
    private const string BotName = "Gentle Sleep";

    private static readonly HashSet<string> Taken = new(StringComparer.Ordinal)
    {
        ActivityTypes.Message, ActivityTypes.Event, ActivityTypes.Typing, ActivityTypes.EndOfConversation, ActivityTypes.Invoke, ActivityTypes.MessageReaction,
    };

    public static ChannelAccount Bot() => new() { Id = BotId, Name = BotName, Role = RoleTypes.Bot };

    public static ChannelAccount User(string id, string? name = null) => new() { Id = id, Name = name, Role = RoleTypes.User };

    /// <summary>Sets what is the channel's to set; returns why the activity cannot be taken, or null.</summary>
    public static string? Receive(Activity activity, DirectLineToken? token, string conversationId)
    {
        if (!Taken.Contains(activity.Type!))
            return $"Activities of type '{activity.Type}' do not come from clients.";

        var user = token?.UserId ?? activity.From?.Id;
        if (string.IsNullOrEmpty(user))
            return "The activity has no 'from.id'.";
        if (token?.UserId is null && Identifiers.IsOfToken(user))
            return "A 'from.id' of this kind must come with the token.";

        activity.Id = null;
        activity.Timestamp = null;
        activity.ServiceUrl = null;
        activity.DeliveryMode = null;
        activity.ChannelId = Channels.Directline;
        activity.Conversation = new ConversationAccount { Id = conversationId };
        activity.From = User(user, activity.From?.Name);
        activity.Recipient = Bot();
        return null;
    }
}
