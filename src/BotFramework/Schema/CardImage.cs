namespace BotFramework.Schema;

/// <summary>A picture on a card.</summary>
public class CardImage
{
    /// <summary>Makes an empty picture.</summary>
    public CardImage()
    {
    }

    /// <summary>Makes a picture.</summary>
    public CardImage(string? url = null, string? alt = null, CardAction? tap = null)
    {
        Url = url;
        Alt = alt;
        Tap = tap;
    }

    /// <summary>Address of the picture.</summary>
    public string? Url { get; set; }

    /// <summary>Words for who cannot see it.</summary>
    public string? Alt { get; set; }

    /// <summary>What a tap does.</summary>
    public CardAction? Tap { get; set; }
}
