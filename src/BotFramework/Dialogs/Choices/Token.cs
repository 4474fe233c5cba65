namespace BotFramework.Builder.Dialogs.Choices;

/// <summary>One word, or one symbol, of a text.</summary>
public class Token
{
    /// <summary>Offset of the first UTF-16 unit in the text.</summary>
    public int Start { get; set; }

    /// <summary>Offset of the last UTF-16 unit in the text, inclusive.</summary>
    public int End { get; set; }

    /// <summary>The word as written.</summary>
    public string Text { get; set; } = string.Empty;

    /// <summary>The word as it is compared.</summary>
    public string Normalized { get; set; } = string.Empty;
}
