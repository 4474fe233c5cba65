using BotFramework.Builder.Dialogs.Choices;
using BotFramework.Builder.Dialogs.Prompts;
using BotFramework.Schema;

namespace BotFramework.Builder.Dialogs;

/// <summary>Asks for one of several choices and ends with the one found.</summary>
public class ChoicePrompt : Prompt<FoundChoice>
{
    private readonly Dictionary<string, ChoiceFactoryOptions> _choiceDefaults;

    /// <summary>Makes a prompt that speaks the languages of <see cref="PromptCultureModels"/>.</summary>
    /// <param name="dialogId">Id of the dialog; never blank.</param>
    /// <param name="validator">Says whether an answer will do; any choice does when null.</param>
    /// <param name="defaultLocale">Language of messages that do not name theirs; English when null.</param>
    public ChoicePrompt(string dialogId, PromptValidator<FoundChoice>? validator = null, string? defaultLocale = null)
        : this(dialogId, DefaultsOfSupportedCultures(), validator, defaultLocale)
    {
    }

    /// <summary>Makes a prompt that speaks the languages given.</summary>
    /// <param name="dialogId">Id of the dialog; never blank.</param>
    /// <param name="choiceDefaults">How choices are written, by language tag in lower case.</param>
    /// <param name="validator">Says whether an answer will do; any choice does when null.</param>
    /// <param name="defaultLocale">Language of messages that do not name theirs; English when null.</param>
    public ChoicePrompt(
        string dialogId,
        Dictionary<string, ChoiceFactoryOptions> choiceDefaults,
        PromptValidator<FoundChoice>? validator = null,
        string? defaultLocale = null)
        : base(dialogId, validator)
    {
        ArgumentNullException.ThrowIfNull(choiceDefaults);

        _choiceDefaults = choiceDefaults;
        DefaultLocale = defaultLocale;
    }

    /// <summary>How choices are shown when the options do not say; as suits the channel by default.</summary>
    public ListStyle Style { get; set; } = ListStyle.Auto;

    /// <summary>Language of messages that do not name theirs; English when null.</summary>
    public string? DefaultLocale { get; set; }

    /// <summary>How choices are written; as is usual in the language when null.</summary>
    public ChoiceFactoryOptions? ChoiceOptions { get; set; }

    /// <summary>How choices are recognised; the defaults when null. A locale in it goes before the message's.</summary>
    public FindChoicesOptions? RecognizerOptions { get; set; }

    /// <inheritdoc/>
    protected override Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);

        var culture = PromptCulture.Of(turnContext.Activity, DefaultLocale, _choiceDefaults.ContainsKey);
        var choiceOptions = ChoiceOptions ?? _choiceDefaults.GetValueOrDefault(culture);
        return AskAsync(turnContext, options, isRetry, options.Choices ?? [], Style, choiceOptions, cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<FoundChoice>> OnRecognizeAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);

        var found = ChoiceRecognizers.RecognizeChoices(
            turnContext.Activity.Text, options.Choices ?? [], RecognizerOptionsFor(turnContext.Activity, options));
        return Task.FromResult(found is [var first, ..]
            ? new PromptRecognizerResult<FoundChoice> { Succeeded = true, Value = first.Resolution }
            : new PromptRecognizerResult<FoundChoice>());
    }

    private static Dictionary<string, ChoiceFactoryOptions> DefaultsOfSupportedCultures() =>
        PromptCultureModels.GetSupportedCultures().ToDictionary(
            culture => culture.Locale,
            culture => new ChoiceFactoryOptions(culture.Separator, culture.InlineOr, culture.InlineOrMore, includeNumbers: true));

    private FindChoicesOptions RecognizerOptionsFor(Activity activity, PromptOptions options) => new()
    {
        AllowPartialMatches = RecognizerOptions?.AllowPartialMatches ?? false,
        Locale = RecognizerOptions?.Locale ?? PromptCulture.OfAnswer(activity, options, DefaultLocale),
        MaxTokenDistance = RecognizerOptions?.MaxTokenDistance,
        Tokenizer = RecognizerOptions?.Tokenizer,
        NoValue = RecognizerOptions?.NoValue ?? false,
        NoAction = RecognizerOptions?.NoAction ?? false,
        RecognizeNumbers = RecognizerOptions?.RecognizeNumbers ?? true,
        RecognizeOrdinals = RecognizerOptions?.RecognizeOrdinals ?? true,
    };
}
