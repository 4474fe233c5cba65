using System.Text.Json;
using System.Text.Json.Serialization;

namespace BotFramework.Schema;

/// <summary>One thing said or done in a conversation: the protocol's unit.</summary>
public partial class Activity :
    IConversationUpdateActivity,
    IEndOfConversationActivity,
    IEventActivity,
    IInstallationUpdateActivity,
    IInvokeActivity,
    IMessageActivity,
    IMessageDeleteActivity,
    IMessageReactionActivity,
    IMessageUpdateActivity,
    ITraceActivity,
    ITypingActivity
{
    /// <summary>Makes an empty activity.</summary>
    public Activity()
    {
    }

    /// <summary>Makes an activity of a type.</summary>
    public Activity(string? type = null) => Type = type;

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    public string? Type { get; set; }

    /// <inheritdoc/>
    public string? Id { get; set; }

    /// <inheritdoc/>
    [JsonConverter(typeof(UtcTimestampConverter))]
    public DateTimeOffset? Timestamp { get; set; }

    /// <inheritdoc/>
    public DateTimeOffset? LocalTimestamp { get; set; }

    /// <summary>Time zone of <see cref="LocalTimestamp"/>, by its IANA name.</summary>
    public string? LocalTimezone { get; set; }

    /// <summary>Who called the bot, as found by authentication; never sent.</summary>
    [JsonIgnore]
    public string? CallerId { get; set; }

    /// <inheritdoc/>
    public string? ServiceUrl { get; set; }

    /// <inheritdoc/>
    public string? ChannelId { get; set; }

    /// <inheritdoc/>
    public ChannelAccount? From { get; set; }

    /// <inheritdoc/>
    public ConversationAccount? Conversation { get; set; }

    /// <inheritdoc/>
    public ChannelAccount? Recipient { get; set; }

    /// <inheritdoc/>
    public string? ReplyToId { get; set; }

    /// <summary>Language of the text, as a BCP 47 tag.</summary>
    public string? Locale { get; set; }

    /// <inheritdoc/>
    public IList<Entity>? Entities { get; set; }

    /// <inheritdoc/>
    public object? ChannelData { get; set; }

    /// <summary>Words for a developer, on a trace.</summary>
    public string? Label { get; set; }

    /// <summary>Kind of <see cref="Value"/>.</summary>
    public string? ValueType { get; set; }

    /// <summary>Data of the activity: a <see cref="JsonElement"/> when it was received.</summary>
    public object? Value { get; set; }

    /// <summary>Name of an event or an invoke.</summary>
    public string? Name { get; set; }

    /// <summary>Another point in a conversation that this is about.</summary>
    public ConversationReference? RelatesTo { get; set; }

    /// <summary>Members that this type does not name, as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}
