using BotFramework.Builder.Dialogs.Prompts;
using BotFramework.Schema;

namespace BotFramework.Builder.Dialogs;

/// <summary>Finding the language of a prompt.</summary>
internal static class PromptCulture
{
    /// <summary>Language a prompt speaks: the message's, else the prompt's default, else English; one that <paramref name="known"/> has.</summary>
    public static string Of(Activity activity, string? defaultLocale, Func<string, bool> known) =>
        Nearest(activity.Locale, known) ?? Nearest(defaultLocale, known) ?? PromptCultureModels.English.Locale;

    /// <summary>Language an answer is read in: the one the options ask for, else the message's, else the prompt's default, else English.</summary>
    public static string OfAnswer(Activity activity, PromptOptions? options, string? defaultLocale) =>
        new[] { options?.RecognizeLanguage, activity.Locale, defaultLocale }
            .Select(PromptCultureModels.MapToNearestLanguage)
            .FirstOrDefault(locale => !string.IsNullOrEmpty(locale))
        ?? PromptCultureModels.English.Locale;

    private static string? Nearest(string? locale, Func<string, bool> known) =>
        PromptCultureModels.MapToNearestLanguage(locale) is { Length: > 0 } nearest && known(nearest) ? nearest : null;
}
