namespace BotFramework.Builder.Dialogs.Choices;

/// <summary>How values are looked for in a text.</summary>
public class FindValuesOptions
{
    /// <summary>Whether some of a value's words are enough; false by default.</summary>
    public bool AllowPartialMatches { get; set; }

    /// <summary>Language of the text, as a BCP 47 tag; English when null.</summary>
    public string? Locale { get; set; }

    /// <summary>Most foreign words between two words of a value; 2 when null.</summary>
    public int? MaxTokenDistance { get; set; }

    /// <summary>What cuts text and values into words; <see cref="Tokenizer.DefaultTokenizer"/> when null.</summary>
    public TokenizerFunction? Tokenizer { get; set; }
}
