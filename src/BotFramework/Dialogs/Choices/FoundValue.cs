namespace BotFramework.Builder.Dialogs.Choices;

/// <summary>A value recognised in a text.</summary>
public class FoundValue
{
    /// <summary>The value that was looked for.</summary>
    public string Value { get; set; } = string.Empty;

    /// <summary>Its <see cref="SortedValue.Index"/>.</summary>
    public int Index { get; set; }

    /// <summary>How well it fits, above 0 and up to 1 for every word side by side.</summary>
    public float Score { get; set; }
}
