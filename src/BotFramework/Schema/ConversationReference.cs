namespace BotFramework.Schema;

/// <summary>A point in a conversation that a later message can be sent to.</summary>
public class ConversationReference
{
    /// <summary>Makes an empty reference.</summary>
    public ConversationReference()
    {
    }

    /// <summary>Makes a reference.</summary>
    public ConversationReference(
        string? activityId = null,
        ChannelAccount? user = null,
        ChannelAccount? bot = null,
        ConversationAccount? conversation = null,
        string? channelId = null,
        string? serviceUrl = null,
        string? locale = null)
    {
        ActivityId = activityId;
        User = user;
        Bot = bot;
        Conversation = conversation;
        ChannelId = channelId;
        ServiceUrl = serviceUrl;
        Locale = locale;
    }

    /// <summary>Id of the activity referred to.</summary>
    public string? ActivityId { get; set; }

    /// <summary>The person in the conversation.</summary>
    public ChannelAccount? User { get; set; }

    /// <summary>The bot in the conversation.</summary>
    public ChannelAccount? Bot { get; set; }

    /// <summary>The conversation.</summary>
    public ConversationAccount? Conversation { get; set; }

    /// <summary>The channel, one of <see cref="Connector.Channels"/>.</summary>
    public string? ChannelId { get; set; }

    /// <summary>Address of the channel's service.</summary>
    public string? ServiceUrl { get; set; }

    /// <summary>Language of the person, as a BCP 47 tag.</summary>
    public string? Locale { get; set; }

    /// <summary>The event that starts a turn of the bot's own in this conversation.</summary>
    public Activity GetContinuationActivity() => new(ActivityTypes.Event)
    {
        Name = ActivityEventNames.ContinueConversation,
        Id = ActivityId ?? Guid.NewGuid().ToString("N"),
        ChannelId = ChannelId,
        Locale = Locale,
        ServiceUrl = ServiceUrl,
        Conversation = Conversation,
        Recipient = Bot,
        From = User,
        RelatesTo = this,
    };
}
