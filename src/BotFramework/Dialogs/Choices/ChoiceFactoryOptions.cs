namespace BotFramework.Builder.Dialogs.Choices;

/// <summary>How a list of choices is written. What is null takes the default.</summary>
public class ChoiceFactoryOptions
{
    /// <summary>Makes options that are all default.</summary>
    public ChoiceFactoryOptions()
    {
    }

    /// <summary>Makes options.</summary>
    public ChoiceFactoryOptions(
        string? inlineSeparator = null,
        string? inlineOr = null,
        string? inlineOrMore = null,
        bool? includeNumbers = null)
    {
        InlineSeparator = inlineSeparator;
        InlineOr = inlineOr;
        InlineOrMore = inlineOrMore;
        IncludeNumbers = includeNumbers;
    }

    /// <summary>What stands between choices in a sentence; a comma and a space by default.</summary>
    public string? InlineSeparator { get; set; }

    /// <summary>What stands between two choices; <c> or </c> by default.</summary>
    public string? InlineOr { get; set; }

    /// <summary>What stands before the last of three or more choices; <c>, or </c> by default.</summary>
    public string? InlineOrMore { get; set; }

    /// <summary>Whether choices are numbered from one; true by default.</summary>
    public bool? IncludeNumbers { get; set; }
}
