namespace BotFramework.Builder.Dialogs.Choices;

/// <summary>How choices are recognised in a text.</summary>
public class FindChoicesOptions : FindValuesOptions
{
    /// <summary>Whether the choice's own value is no name for it; false by default.</summary>
    public bool NoValue { get; set; }

    /// <summary>Whether the title of the choice's button is no name for it; false by default.</summary>
    public bool NoAction { get; set; }

    /// <summary>Whether the number of a choice, from one, chooses it; true by default.</summary>
    public bool RecognizeNumbers { get; set; } = true;

    /// <summary>Whether words such as "the first" choose; true by default.</summary>
    public bool RecognizeOrdinals { get; set; } = true;
}
