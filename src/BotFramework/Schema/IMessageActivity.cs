namespace BotFramework.Schema;

/// <summary>Something said.</summary>
public interface IMessageActivity : IActivity
{
    /// <summary>Language of the text, as a BCP 47 tag.</summary>
    string? Locale { get; set; }

    /// <summary>What was said.</summary>
    string? Text { get; set; }

    /// <summary>What a voice reads instead.</summary>
    string? Speak { get; set; }

    /// <summary>Whether an answer is awaited, one of <see cref="InputHints"/>.</summary>
    string? InputHint { get; set; }

    /// <summary>Text for a channel that cannot show the cards.</summary>
    string? Summary { get; set; }

    /// <summary>How the text is written, one of <see cref="TextFormatTypes"/>.</summary>
    string? TextFormat { get; set; }

    /// <summary>How attachments are laid out, one of <see cref="AttachmentLayoutTypes"/>.</summary>
    string? AttachmentLayout { get; set; }

    /// <summary>Files and cards.</summary>
    IList<Attachment>? Attachments { get; set; }

    /// <summary>Buttons below the message.</summary>
    SuggestedActions? SuggestedActions { get; set; }

    /// <summary>How pressing it is.</summary>
    string? Importance { get; set; }

    /// <summary>How the replies are wanted, one of <see cref="DeliveryModes"/>.</summary>
    string? DeliveryMode { get; set; }

    /// <summary>When it stops being of use.</summary>
    DateTimeOffset? Expiration { get; set; }

    /// <summary>Data beside the text.</summary>
    object? Value { get; set; }

    /// <summary>Whether the message says or shows anything.</summary>
    bool HasContent();
}
