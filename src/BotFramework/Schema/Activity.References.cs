using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using BotFramework.Connector;

namespace BotFramework.Schema;

public partial class Activity
{
    /// <summary>Direct Line and Web Chat never show the bot's arrival, so nothing can stand below it.</summary>
    private string? ReplyTargetId =>
        string.Equals(Type, ActivityTypes.ConversationUpdate, StringComparison.OrdinalIgnoreCase)
        && ChannelId is Channels.Directline or Channels.Webchat
            ? null
            : Id;

    /// <inheritdoc/>
    public ConversationReference GetConversationReference() => new()
    {
        ActivityId = ReplyTargetId,
        User = From,
        Bot = Recipient,
        Conversation = Conversation,
        ChannelId = ChannelId,
        Locale = Locale,
        ServiceUrl = ServiceUrl,
    };

    /// <summary>A reference to an activity that was sent in reply to this one.</summary>
    public ConversationReference GetReplyConversationReference(ResourceResponse reply)
    {
        ArgumentNullException.ThrowIfNull(reply);

        var reference = GetConversationReference();
        reference.ActivityId = reply.Id;
        return reference;
    }

    /// <inheritdoc/>
    public Activity ApplyConversationReference(ConversationReference reference, bool isIncoming = false)
    {
        ArgumentNullException.ThrowIfNull(reference);

        ChannelId = reference.ChannelId;
        ServiceUrl = reference.ServiceUrl;
        Conversation = reference.Conversation;
        Locale ??= reference.Locale;

        if (isIncoming)
        {
            From = reference.User;
            Recipient = reference.Bot;
            Id = reference.ActivityId ?? Id;
        }
        else
        {
            From = reference.Bot;
            Recipient = reference.User;
            ReplyToId = reference.ActivityId ?? ReplyToId;
        }

        return this;
    }

    /// <inheritdoc/>
    public T? GetChannelData<T>(JsonTypeInfo<T> type) => ChannelData switch
    {
        null => default,
        T data => data,
        JsonElement element => element.Deserialize(type),
        var other => JsonSerializer.SerializeToElement(other, BotFrameworkJsonContext.Default.Object).Deserialize(type),
    };

    /// <summary>Every mention among the entities.</summary>
    public Mention[] GetMentions() =>
        [.. (Entities ?? [])
            .Where(entity => string.Equals(entity.Type, Mention.EntityType, StringComparison.OrdinalIgnoreCase))
            .Select(entity => entity.GetAs(BotFrameworkJsonContext.Default.Mention))
            .OfType<Mention>()];
}
