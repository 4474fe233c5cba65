namespace BotFramework.Builder.Dialogs.Prompts;

/// <summary>The words a prompt needs in one language.</summary>
public class PromptCultureModel
{
    /// <summary>The language, as a BCP 47 tag in lower case.</summary>
    public string Locale { get; init; } = string.Empty;

    /// <summary>What stands between choices in a sentence.</summary>
    public string Separator { get; init; } = string.Empty;

    /// <summary>What stands between two choices.</summary>
    public string InlineOr { get; init; } = string.Empty;

    /// <summary>What stands before the last of three or more choices.</summary>
    public string InlineOrMore { get; init; } = string.Empty;

    /// <summary>The word for yes.</summary>
    public string YesInLanguage { get; init; } = string.Empty;

    /// <summary>The word for no.</summary>
    public string NoInLanguage { get; init; } = string.Empty;
}
