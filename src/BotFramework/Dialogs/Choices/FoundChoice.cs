namespace BotFramework.Builder.Dialogs.Choices;

/// <summary>The choice that was made: what a <see cref="ChoicePrompt"/> ends with.</summary>
public class FoundChoice
{
    /// <summary>The choice's own value, whichever of its names was used.</summary>
    public string Value { get; set; } = string.Empty;

    /// <summary>Position in the list of choices, from zero.</summary>
    public int Index { get; set; }

    /// <summary>How well it fits, above 0; 1 when it was named in full or chosen by number.</summary>
    public float Score { get; set; }

    /// <summary>The name it was recognised by; null when it was chosen by number.</summary>
    public string? Synonym { get; set; }
}
