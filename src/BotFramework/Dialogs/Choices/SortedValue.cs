namespace BotFramework.Builder.Dialogs.Choices;

/// <summary>A text to look for, and the place it came from, so that a list can be sorted and still be traced back.</summary>
public class SortedValue
{
    /// <summary>The text to look for.</summary>
    public string Value { get; set; } = string.Empty;

    /// <summary>Position of the value, or of the choice it is a name of, in the original list; from zero.</summary>
    public int Index { get; set; }
}
