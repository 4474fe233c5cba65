namespace BotFramework.Schema;

public partial class Activity
{
    /// <summary>How <see cref="Text"/> is written, one of <see cref="TextFormatTypes"/>; plain when null.</summary>
    public string? TextFormat { get; set; }

    /// <summary>How attachments are laid out, one of <see cref="AttachmentLayoutTypes"/>.</summary>
    public string? AttachmentLayout { get; set; }

    /// <summary>Who joined.</summary>
    public IList<ChannelAccount>? MembersAdded { get; set; }

    /// <summary>Who left.</summary>
    public IList<ChannelAccount>? MembersRemoved { get; set; }

    /// <summary>Reactions given.</summary>
    public IList<MessageReaction>? ReactionsAdded { get; set; }

    /// <summary>Reactions taken back.</summary>
    public IList<MessageReaction>? ReactionsRemoved { get; set; }

    /// <summary>New name of the conversation.</summary>
    public string? TopicName { get; set; }

    /// <summary>Whether who joins sees what was said before.</summary>
    public bool? HistoryDisclosed { get; set; }

    /// <summary>What was said.</summary>
    public string? Text { get; set; }

    /// <summary>What a voice reads instead of the text.</summary>
    public string? Speak { get; set; }

    /// <summary>Whether an answer is awaited, one of <see cref="InputHints"/>.</summary>
    public string? InputHint { get; set; }

    /// <summary>Text for a channel that cannot show the cards.</summary>
    public string? Summary { get; set; }

    /// <summary>Buttons below the message.</summary>
    public SuggestedActions? SuggestedActions { get; set; }

    /// <summary>Files and cards.</summary>
    public IList<Attachment>? Attachments { get; set; }

    /// <summary>What was done, on an installation or contact update.</summary>
    public string? Action { get; set; }

    /// <summary>Why the conversation ended, one of <see cref="EndOfConversationCodes"/>.</summary>
    public string? Code { get; set; }

    /// <summary>When the activity stops being of use.</summary>
    public DateTimeOffset? Expiration { get; set; }

    /// <summary>How pressing it is.</summary>
    public string? Importance { get; set; }

    /// <summary>How the replies are wanted, one of <see cref="DeliveryModes"/>; normal when null.</summary>
    public string? DeliveryMode { get; set; }

    /// <summary>Words that speech recognition should listen for.</summary>
    public IList<string>? ListenFor { get; set; }
}
