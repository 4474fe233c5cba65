using System.Text.Json.Serialization.Metadata;

namespace BotFramework.Schema;

/// <summary>What every activity has.</summary>
public interface IActivity
{
    /// <summary>Kind, one of <see cref="ActivityTypes"/>.</summary>
    string? Type { get; set; }

    /// <summary>Id in the conversation; set by the channel.</summary>
    string? Id { get; set; }

    /// <summary>Address that replies go to.</summary>
    string? ServiceUrl { get; set; }

    /// <summary>When it was sent, in UTC.</summary>
    DateTimeOffset? Timestamp { get; set; }

    /// <summary>When it was sent, by the sender's clock.</summary>
    DateTimeOffset? LocalTimestamp { get; set; }

    /// <summary>The channel, one of <see cref="Connector.Channels"/>.</summary>
    string? ChannelId { get; set; }

    /// <summary>Who sent it.</summary>
    ChannelAccount? From { get; set; }

    /// <summary>The conversation it belongs to.</summary>
    ConversationAccount? Conversation { get; set; }

    /// <summary>Who it is for.</summary>
    ChannelAccount? Recipient { get; set; }

    /// <summary>Id of the activity it replies to.</summary>
    string? ReplyToId { get; set; }

    /// <summary>Things said about it.</summary>
    IList<Entity>? Entities { get; set; }

    /// <summary>The channel's own data: a <see cref="System.Text.Json.JsonElement"/> when it was received.</summary>
    object? ChannelData { get; set; }

    /// <summary>Reads the channel's own data as a type; default when there is none.</summary>
    T? GetChannelData<T>(JsonTypeInfo<T> type);

    /// <summary>This activity when it is a message, else null.</summary>
    IMessageActivity? AsMessageActivity();

    /// <summary>This activity when it is a typing sign, else null.</summary>
    ITypingActivity? AsTypingActivity();

    /// <summary>This activity when it tells of members, else null.</summary>
    IConversationUpdateActivity? AsConversationUpdateActivity();

    /// <summary>This activity when it ends the conversation, else null.</summary>
    IEndOfConversationActivity? AsEndOfConversationActivity();

    /// <summary>This activity when it is an event, else null.</summary>
    IEventActivity? AsEventActivity();

    /// <summary>This activity when it is an invoke, else null.</summary>
    IInvokeActivity? AsInvokeActivity();

    /// <summary>This activity when it tells of an installation, else null.</summary>
    IInstallationUpdateActivity? AsInstallationUpdateActivity();

    /// <summary>This activity when it is an edit, else null.</summary>
    IMessageUpdateActivity? AsMessageUpdateActivity();

    /// <summary>This activity when it takes a message back, else null.</summary>
    IMessageDeleteActivity? AsMessageDeleteActivity();

    /// <summary>This activity when it is a reaction, else null.</summary>
    IMessageReactionActivity? AsMessageReactionActivity();

    /// <summary>This activity when it is a note for developers, else null.</summary>
    ITraceActivity? AsTraceActivity();

    /// <summary>A reference by which a later message finds this place.</summary>
    ConversationReference GetConversationReference();

    /// <summary>Every mention among the entities.</summary>
    Mention[] GetMentions();

    /// <summary>Sets sender, recipient and conversation from a reference.</summary>
    /// <param name="reference">The place in a conversation.</param>
    /// <param name="isIncoming">True for an activity from the user, false (the default) for one from the bot.</param>
    Activity ApplyConversationReference(ConversationReference reference, bool isIncoming = false);
}
