namespace BotFramework.Builder.Dialogs.Prompts;

/// <summary>The languages that prompts speak.</summary>
public static class PromptCultureModels
{
    /// <summary>English as written in the United States, which is also what any language not listed falls back on.</summary>
    public static PromptCultureModel English { get; } = new()
    {
        Locale = "en-us",
        Separator = ", ",
        InlineOr = " or ",
        InlineOrMore = ", or ",
        YesInLanguage = "Yes",
        NoInLanguage = "No",
    };

    private static readonly PromptCultureModel[] Supported = [English];

    /// <summary>Every language that prompts speak.</summary>
    public static PromptCultureModel[] GetSupportedCultures() => [.. Supported];

    /// <summary>
    /// The supported language nearest to the one given: itself, else another of the same first part (<c>en-gb</c> gives <c>en-us</c>),
    /// else the one given, in lower case. Null and empty stay as they are.
    /// </summary>
    public static string? MapToNearestLanguage(string? cultureCode)
    {
        if (string.IsNullOrEmpty(cultureCode))
            return cultureCode;

        var wanted = cultureCode.ToLowerInvariant();
        return Array.Find(Supported, culture => culture.Locale == wanted)?.Locale
            ?? Array.Find(Supported, culture => LanguageOf(culture.Locale) == LanguageOf(wanted))?.Locale
            ?? wanted;
    }

    private static string LanguageOf(string locale) => locale.Split('-', 2)[0];
}
