namespace BotFramework.Schema;

/// <summary>A card with a title, a text, pictures and buttons.</summary>
public class HeroCard
{
    /// <summary>Content type of an attachment that holds one.</summary>
    public const string ContentType = "application/vnd.microsoft.card.hero";

    /// <summary>Makes an empty card.</summary>
    public HeroCard()
    {
    }

    /// <summary>Makes a card.</summary>
    public HeroCard(
        string? title = null,
        string? subtitle = null,
        string? text = null,
        IList<CardImage>? images = null,
        IList<CardAction>? buttons = null,
        CardAction? tap = null)
    {
        Title = title;
        Subtitle = subtitle;
        Text = text;
        Images = images;
        Buttons = buttons;
        Tap = tap;
    }

    /// <summary>First line.</summary>
    public string? Title { get; set; }

    /// <summary>Second line.</summary>
    public string? Subtitle { get; set; }

    /// <summary>Body.</summary>
    public string? Text { get; set; }

    /// <summary>Pictures.</summary>
    public IList<CardImage>? Images { get; set; }

    /// <summary>Buttons.</summary>
    public IList<CardAction>? Buttons { get; set; }

    /// <summary>What a tap on the card does.</summary>
    public CardAction? Tap { get; set; }

    /// <summary>The card as an attachment.</summary>
    public Attachment ToAttachment() => new(ContentType, content: this);
}
